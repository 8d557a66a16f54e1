package vn.motcua.testing;

import java.util.function.Supplier;

/**
 * One way in which personal content is shown, and the audit row it must leave.
 *
 * @param route the route as the controller writes it, page, API or file
 * @param useCase the use case behind it, annotated {@code @UseCase(reads = true)}
 * @param account who reads; never a guest, since guests see no personal content
 * @param action the action of the audit row
 * @param target makes the data and says what is read; asked once
 */
public record AuditedRead(String route, Class<?> useCase, String account, String action, Supplier<Target> target) {

    /**
     * What is read.
     *
     * @param path address to GET
     * @param subject id of the subject that the audit row must name
     */
    public record Target(String path, String subject) {}
}
