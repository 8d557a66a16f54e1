package vn.motcua.organisation;

/** What an officer may do in a post. A post has one role or several; routes and permissions speak of roles only. */
public enum Role {
    /** Receives dossiers at the one-stop counter and returns results. */
    RECEPTIONIST,
    /** Heads a department or a public service unit: assigns caseworkers and answers for its opinion. */
    HEAD_OF_UNIT,
    /** Processes dossiers of the post's sectors. */
    CASEWORKER,
    /** Chairs a People's Committee or deputises: approves and signs. */
    LEADER,
    /** Keeps registers, numbers and the seal. */
    RECORDS_CLERK,
    /** Collects fees and charges. */
    CASHIER,
    /** Controls how procedures are handled and reads the audit record. */
    PROCEDURE_CONTROL,
    /** Runs the installation; reads no dossier. */
    ADMINISTRATOR
}
