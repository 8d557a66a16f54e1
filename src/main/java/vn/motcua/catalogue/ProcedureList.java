package vn.motcua.catalogue;

import java.util.Optional;
import vn.motcua.shared.KeysetPage;

/**
 * What was found.
 *
 * @param page the rows, best first
 * @param total all rows that were found, under all filters
 * @param communes how many of them a commune decides, before the filter on levels
 * @param districts how many of them the district decides, before the filter on levels
 * @param meaning what the words were taken for, where some had to be guessed
 * @param suggestion something near that does exist, where nothing was found
 */
public record ProcedureList(
        KeysetPage<ProcedureSummary> page,
        int total,
        int communes,
        int districts,
        Optional<String> meaning,
        Optional<String> suggestion) {}
