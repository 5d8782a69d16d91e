package vn.tonghop.attention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.storage.UtcColumn;

/** The list of what needs a person; a settled matter stays, with the moment at which it was. */
@Repository
class AttentionRepository {

    private static final int LONGEST_SENTENCE = 4_000;
    private static final int LONGEST_PLACE = 1_000;

    private final JdbcClient jdbc;

    AttentionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes a matter: a new one from that moment on, a known one with what is said of it now. */
    void raise(Attention matter, Instant now) {
        jdbc.sql("""
                        insert into attention (code, subject, period_code, urgency, sentence, place, raised_at)
                        values (:code, :subject, :period, :urgency, :sentence, :place, :now)
                        on duplicate key update
                          raised_at = case when settled_at is null then raised_at else :now end,
                          period_code = :period, urgency = :urgency, sentence = :sentence, place = :place,
                          settled_at = null
                        """)
                .param("code", matter.code().name())
                .param("subject", matter.subject())
                .param("period", matter.period().map(PeriodCode::toString).orElse(null))
                .param("urgency", matter.urgency().name())
                .param("sentence", shortened(matter.sentence(), LONGEST_SENTENCE))
                .param("place", shortened(matter.place(), LONGEST_PLACE))
                .param("now", UtcColumn.of(now))
                .update();
    }

    /** Notes that a matter needs nobody any more. */
    void settle(Attention matter, Instant now) {
        jdbc.sql("""
                        update attention set settled_at = :now
                        where code = :code and subject = :subject and settled_at is null
                        """)
                .param("code", matter.code().name())
                .param("subject", matter.subject())
                .param("now", UtcColumn.of(now))
                .update();
    }

    /** What stands, in the order in which it came. */
    List<OpenMatter> open() {
        return jdbc.sql("""
                        select code, subject, period_code, urgency, sentence, place, raised_at from attention
                        where settled_at is null order by raised_at, code, subject
                        """).query((row, index) -> read(row)).list();
    }

    int countSettled(Instant before) {
        return jdbc.sql("select count(*) from attention where settled_at < :before")
                .param("before", UtcColumn.of(before))
                .query(Integer.class)
                .single();
    }

    /** Forgets matters that were settled before that moment, and tells how many there were. */
    int removeSettled(Instant before) {
        return jdbc.sql("delete from attention where settled_at < :before")
                .param("before", UtcColumn.of(before))
                .update();
    }

    private static OpenMatter read(ResultSet row) throws SQLException {
        return new OpenMatter(
                new Attention(
                        AttentionCode.valueOf(row.getString("code")),
                        row.getString("subject"),
                        Optional.ofNullable(row.getString("period_code")).map(PeriodCode::parse),
                        Urgency.valueOf(row.getString("urgency")),
                        row.getString("sentence"),
                        row.getString("place")),
                UtcColumn.get(row, "raised_at"));
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
