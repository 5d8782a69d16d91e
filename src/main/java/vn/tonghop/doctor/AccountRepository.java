package vn.tonghop.doctor;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.submission.FormRowRepository;

/** Questions whose answers must be empty if every number in the database is right. */
@Repository
class AccountRepository {

    private static final String SETTLED = "state in ('SETTLED', 'ANSWERED')";

    private final List<String> accepted;
    private final JdbcClient jdbc;

    AccountRepository(List<FormRowRepository<?>> forms, JdbcClient jdbc) {
        this.accepted = forms.stream().map(FormRowRepository::table).toList();
        this.jdbc = jdbc;
    }

    /** A number that contradicts another one. */
    record Contradiction(long submission, long stated, long counted) {}

    /** What a database server of MySQL's kind calls itself. */
    String serverVersion() {
        return jdbc.sql("select version()").query(String.class).single();
    }

    /** Settled files whose lines do not add up. */
    List<Contradiction> linesThatDoNotAddUp() {
        return contradictions("""
                select id as submission, lines_all as stated,
                  lines_preamble + lines_header + lines_blank + lines_aside + lines_accepted + lines_refused as counted
                from submission
                where %s and lines_all <>
                  lines_preamble + lines_header + lines_blank + lines_aside + lines_accepted + lines_refused
                """.formatted(SETTLED));
    }

    /** Settled files whose rows of data are not all accepted or refused. */
    List<Contradiction> rowsThatDoNotAddUp() {
        return contradictions("""
                select id as submission, rows_data as stated, rows_accepted + rows_refused as counted
                from submission where %s and rows_data <> rows_accepted + rows_refused
                """.formatted(SETTLED));
    }

    /** Files that count of which fewer or more rows are stored than were accepted. */
    List<Contradiction> acceptedRowsThatAreNotStored() {
        return stored("rows_accepted", "count(*)", accepted);
    }

    /** Files that count whose stored rows cover fewer or more lines than were accepted. */
    List<Contradiction> acceptedLinesThatAreNotStored() {
        return stored("lines_accepted", "sum(line_count)", accepted);
    }

    /** Files that count of which fewer or more refused rows are stored than were refused. */
    List<Contradiction> refusedRowsThatAreNotStored() {
        return stored("rows_refused", "count(*)", List.of("refused_row"));
    }

    /** Entries in force that do not point to an accepted file of that unit, period and form. */
    List<String> wronglyInForce() {
        return jdbc.sql("""
                        select f.unit_code, f.period_code, f.form, f.submission_id
                        from submission_in_force f left join submission s on s.id = f.submission_id
                        where s.id is null or s.state not in ('SETTLED', 'ANSWERED')
                          or s.verdict not in ('ACCEPTED', 'PARTLY_ACCEPTED', 'NIL')
                          or s.unit_code <> f.unit_code or s.period_code <> f.period_code or s.form <> f.form
                        """)
                .query((row, index) ->
                        "%s %s %s (%d)".formatted(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list();
    }

    /** How many settled files there are. */
    long settled() {
        return jdbc.sql("select count(*) from submission where " + SETTLED)
                .query(Long.class)
                .single();
    }

    /** Files in force. */
    List<Long> inForce() {
        return jdbc.sql("select submission_id from submission_in_force order by submission_id")
                .query(Long.class)
                .list();
    }

    /** Seconds since 1970 on the database's clock. */
    long clockSeconds() {
        return jdbc.sql("select unix_timestamp()").query(Long.class).single();
    }

    private List<Contradiction> stored(String stated, String measure, List<String> tables) {
        var counted = tables.stream()
                .map("coalesce((select %s from %%s r where r.submission_id = s.id), 0)".formatted(measure)::formatted)
                .reduce((first, second) -> first + " + " + second)
                .orElseThrow();
        return contradictions("""
                select id as submission, stated, counted from (
                  select s.id, s.%s as stated, %s as counted from submission s
                  where s.%s and s.verdict in ('ACCEPTED', 'PARTLY_ACCEPTED', 'LATE') and s.nil_return = 0) compared
                where stated <> counted
                """.formatted(stated, counted, SETTLED));
    }

    private List<Contradiction> contradictions(String question) {
        return jdbc.sql(question).query(Contradiction.class).list();
    }
}
