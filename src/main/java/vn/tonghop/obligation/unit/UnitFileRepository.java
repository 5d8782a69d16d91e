package vn.tonghop.obligation.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.storage.UtcColumn;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialDate;

/** Files of units after which somebody has to ask whether the unit knows how it stands. */
@Repository
class UnitFileRepository {

    private final JdbcClient jdbc;

    UnitFileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Such a file. */
    record UnitFile(long number, String name, UnitCode unit) {}

    /** Files that were refused while an earlier one of the unit counts, and after which nothing has come that counts. */
    List<UnitFile> refusedBesideCounted(ReportingPeriod period) {
        return jdbc.sql("""
                        select s.id, s.file_name, s.unit_code from submission s
                        where s.verdict = 'REFUSED' and s.unit_code is not null
                          and (s.period_code = :period or (s.period_code is null and s.received_at >= :opens))
                          and exists (select 1 from submission_in_force i
                            where i.unit_code = s.unit_code and i.period_code = :period
                              and (s.form is null or i.form = s.form) and i.submission_id < s.id)
                          and not exists (select 1 from submission_in_force i
                            where i.unit_code = s.unit_code and i.period_code = :period
                              and (s.form is null or i.form = s.form) and i.submission_id > s.id)
                          and not exists (select 1 from finding f
                            where f.submission_id = s.id and f.code = 'REVISION_LOSES_MOST')
                        order by s.id
                        """)
                .param("period", period.code().toString())
                .param(
                        "opens",
                        UtcColumn.of(
                                period.opens().atStartOfDay(OfficialDate.ZONE).toInstant()))
                .query(UnitFileRepository::read)
                .list();
    }

    /** Files that came after closing and stand aside. */
    List<UnitFile> late(ReportingPeriod period) {
        return jdbc.sql("""
                        select id, file_name, unit_code from submission
                        where verdict = 'LATE' and state = 'ANSWERED' and period_code = :period
                          and unit_code is not null
                        order by id
                        """)
                .param("period", period.code().toString())
                .query(UnitFileRepository::read)
                .list();
    }

    /** Files that counted, were withdrawn, and in whose place nothing counts. */
    List<UnitFile> withdrawn(ReportingPeriod period) {
        return jdbc.sql("""
                        select s.id, s.file_name, s.unit_code from submission s
                        where s.state = 'WITHDRAWN' and s.revision is not null and s.period_code = :period
                          and not exists (select 1 from submission_in_force i
                            where i.unit_code = s.unit_code and i.period_code = s.period_code and i.form = s.form)
                        order by s.id
                        """)
                .param("period", period.code().toString())
                .query(UnitFileRepository::read)
                .list();
    }

    private static UnitFile read(ResultSet row, int index) throws SQLException {
        return new UnitFile(row.getLong("id"), row.getString("file_name"), new UnitCode(row.getString("unit_code")));
    }
}
