package vn.tonghop.obligation.unit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.unit.UnitCode;

/** Files that lack what the one before them had, and after which nothing else has come that counts. */
@Repository
class RevisionLossRepository {

    private final JdbcClient jdbc;

    RevisionLossRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Such a file.
     *
     * @param submission its number
     * @param refused whether it lacks so much that it was refused; otherwise it counts
     */
    record Loss(long submission, String file, UnitCode unit, boolean refused) {}

    /** Those of a period, in the order of their numbers. */
    List<Loss> open(PeriodCode period) {
        return jdbc.sql("""
                        select distinct s.id, s.file_name, s.unit_code, s.verdict
                        from finding f join submission s on s.id = f.submission_id
                        where f.code in ('REVISION_LOSES', 'REVISION_LOSES_MOST')
                          and s.period_code = :period and s.verdict in ('PARTLY_ACCEPTED', 'NIL', 'REFUSED')
                          and s.unit_code is not null and not exists (
                            select 1 from submission later
                            where later.unit_code = s.unit_code and later.period_code = s.period_code
                              and later.form = s.form and later.id > s.id
                              and later.verdict in ('ACCEPTED', 'PARTLY_ACCEPTED', 'NIL'))
                        order by s.id
                        """)
                .param("period", period.toString())
                .query((row, index) -> new Loss(
                        row.getLong("id"),
                        row.getString("file_name"),
                        new UnitCode(row.getString("unit_code")),
                        row.getString("verdict").equals("REFUSED")))
                .list();
    }
}
