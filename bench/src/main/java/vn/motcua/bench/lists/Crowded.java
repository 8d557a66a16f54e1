package vn.motcua.bench.lists;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Many dossiers from the rows of one. Skewed as a district is: half of all belong to one commune and the rest to the others;
 * most are done, three of ten are open; one in twenty of the open ones is past its promised day; a few names are very common.
 * Half of the open work of the big commune is in the hands of its specialists, one of whom has most of it.
 */
record Crowded(Connection connection) {

    private static final String UNITS = """
            select unit.id, row_number() over (order by unit.code) - 1 as place
            from organisation.unit where unit.kind in ('COMMUNE', 'TOWNSHIP') and unit.valid_to is not null
            """;

    /** Half at place 0; the others by turns. */
    private static final String COPIES = """
            create temporary table copy as
            select n, gen_random_uuid() as id, 'H07.99.31-' || to_char(date '2021-01-01' + n % 59, 'YYMMDD') || '-'
                    || lpad((100000 + n)::text, 6, '0') as number,
                case when n % 2 = 0 then 0 else 1 + (n / 2) % 15 end as place,
                n % 10 < 3 as open,
                (array['Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Trần', 'Lê', 'Phạm', 'Võ', 'Đặng'])[1 + n % 10] || ' '
                    || (array['Văn', 'Thị', 'Minh', 'Ngọc', 'Hữu', 'Thanh', 'Kim'])[1 + n % 7] || ' '
                    || (array['An', 'Bình', 'Cúc', 'Dung', 'Em', 'Giang', 'Hoa', 'Khánh', 'Lan', 'Mai', 'Nam', 'Oanh',
                        'Phúc'])[1 + n % 13] as applicant,
                :now + make_interval(mins => (n * 7919) % 57600 - 2880) as due
            from generate_series(1, :dossiers) n
            """;

    private static final String DOSSIERS = """
            insert into dossier.dossier
            select made.*
            from (select dossier from dossier.dossier dossier limit 1) as template (one)
            cross join copy join place on place.place = copy.place
            cross join lateral jsonb_populate_record(one, jsonb_build_object('id', copy.id, 'number', copy.number,
                'receiving_unit', place.id, 'competent_unit', place.id, 'applicant_name', copy.applicant,
                'idempotency_key', copy.id, 'due_at', copy.due, 'submitted_at', copy.due - interval '10 days',
                'received_at', copy.due - interval '10 days',
                'state', case when copy.open then 'PROCESSING' else 'RESULT_READY' end)) as made
            """;

    private static final String WORK = """
            insert into workflow.work_item
            select made.*
            from (select item from workflow.work_item item where sector is not null limit 1) as template (one)
            cross join copy join place on place.place = copy.place
            left join lateral (
                select post.id from organisation.post
                where post.unit_id = place.id and case 1 + copy.n / 10 % 3 when 1 then 'CASEWORKER' when 2
                    then 'LEADER' else 'RECORDS_CLERK' end = any (post.roles)
                order by post.key desc limit 1
            ) holder on true
            cross join lateral jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(), 'subject_id', copy.id,
                'subject_number', copy.number, 'unit_id', place.id, 'due_at', copy.due - interval '1 day',
                'subject_due', case when copy.open then copy.due end,
                'stage', (array['tham-tra', 'phe-duyet', 'vao-so'])[1 + n / 10 % 3],
                'stage_name', (array['Thẩm tra', 'Phê duyệt', 'Vào sổ'])[1 + n / 10 % 3],
                'role', (array['CASEWORKER', 'LEADER', 'RECORDS_CLERK'])[1 + n / 10 % 3],
                'state', case when copy.open then 'OPEN' else 'DONE' end,
                'post_id', case when copy.open and n / 20 % 2 = 0 then holder.id end,
                'holder', case when copy.open and n / 20 % 2 = 0 then 'Người giữ' end,
                'holder_since', case when copy.open and n / 20 % 2 = 0 then copy.due - interval '9 days' end,
                'changed_at', copy.due - interval '9 days', 'opened_at', copy.due - interval '10 days')) as made
            """;

    void fill(int dossiers) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create temporary table place as " + UNITS);
            statement.execute(COPIES.replace(":now", "(select max(submitted_at) from dossier.dossier)")
                    .replace(":dossiers", Integer.toString(dossiers)));
            statement.execute(DOSSIERS);
            statement.execute(WORK);
            statement.execute("vacuum analyze");
        }
    }
}
