package vn.tonghop.mail.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.OutboxEntry.Repetition;
import vn.tonghop.mail.OutboxMessage;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.storage.UtcColumn;

/** Mails with what became of them. One row for each obligation and address, whoever tries to add another. */
@Repository
public class OutboxRepository {

    private static final String INSERT = """
            insert into outbox (obligation_key, addressee, kind, period_code, message_id, subject, text_body, html_body,
              state, created_at, next_attempt_at)
            values (:key, :addressee, :kind, :period, :messageId, :subject, :text, :html, 'PENDING', :now, :now)
            """;

    private static final String SELECT = """
            select id, obligation_key, addressee, kind, period_code, message_id, subject, text_body, html_body, state,
              created_at, attempts, next_attempt_at, settled_at, outcome, delivered_to, possibly_twice
            from outbox
            """;

    private final JdbcClient jdbc;
    private final AttachmentRepository attachments;

    public OutboxRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.attachments = new AttachmentRepository(jdbc);
    }

    /** Adds a mail unless there is one of that obligation and address; false if there is. */
    boolean add(OutboxMessage message, String messageId, Instant now) {
        var key = new GeneratedKeyHolder();
        try {
            jdbc.sql(INSERT)
                    .param("key", message.obligationKey())
                    .param("addressee", message.addressee())
                    .param("kind", message.kind().name())
                    .param("period", message.period().map(PeriodCode::toString).orElse(null))
                    .param("messageId", messageId)
                    .param("subject", message.content().subject())
                    .param("text", message.content().text())
                    .param("html", message.content().html())
                    .param("now", UtcColumn.of(now))
                    .update(key, "id");
        } catch (DuplicateKeyException known) {
            return false;
        }
        var id = Objects.requireNonNull(key.getKey(), "the database gave no identity")
                .longValue();
        attachments.addAll(id, message.attachments());
        return true;
    }

    /** The mail of that number. */
    public Optional<OutboxEntry> find(long id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(this::toEntry)
                .optional();
    }

    /** The mail of that obligation and address. */
    public Optional<OutboxEntry> find(String obligationKey, String addressee) {
        return jdbc.sql(SELECT + " where obligation_key = :key and addressee = :addressee")
                .param("key", obligationKey)
                .param("addressee", addressee)
                .query(this::toEntry)
                .optional();
    }

    /** The mail with that Message-ID. */
    public Optional<OutboxEntry> findByMessageId(String messageId) {
        return jdbc.sql(SELECT + " where message_id = :messageId")
                .param("messageId", messageId)
                .query(this::toEntry)
                .optional();
    }

    /** The newest mails, newest first. */
    public List<OutboxEntry> findNewest(int most) {
        return jdbc.sql(SELECT + " order by id desc limit :most")
                .param("most", most)
                .query(this::toEntry)
                .list();
    }

    /** The newest mails in a state, newest first. */
    public List<OutboxEntry> findNewest(MailState state, int most) {
        return jdbc.sql(SELECT + " where state = :state order by id desc limit :most")
                .param("state", state.name())
                .param("most", most)
                .query(this::toEntry)
                .list();
    }

    /** The mails with a number above that one, oldest first. */
    public List<OutboxEntry> findAfter(long id) {
        return jdbc.sql(SELECT + " where id > :id order by id")
                .param("id", id)
                .query(this::toEntry)
                .list();
    }

    /** Mails in a state, oldest first. */
    public List<OutboxEntry> findAll(MailState state) {
        return jdbc.sql(SELECT + " where state = :state order by id")
                .param("state", state.name())
                .query(this::toEntry)
                .list();
    }

    /** The mails of that kind about that period in a state, oldest first. */
    public List<OutboxEntry> findAll(MailKind kind, PeriodCode period, MailState state) {
        return jdbc.sql(SELECT + " where state = :state and kind = :kind and period_code = :period order by id")
                .param("state", state.name())
                .param("kind", kind.name())
                .param("period", period.toString())
                .query(this::toEntry)
                .list();
    }

    /** How many mails there are, whatever became of them. */
    public int count() {
        return jdbc.sql("select count(*) from outbox").query(Integer.class).single();
    }

    /** How many mails are in a state. */
    public int count(MailState state) {
        return jdbc.sql("select count(*) from outbox where state = :state")
                .param("state", state.name())
                .query(Integer.class)
                .single();
    }

    /** How full the outbox is at a moment. */
    public OutboxLevels levels(Instant now) {
        return jdbc.sql("""
                        select count(*) as waiting, min(created_at) as oldest,
                          (select count(*) from outbox where state in ('FAILED', 'EXPIRED')) as given_up,
                          (select count(*) from outbox where possibly_twice = 1) as twice,
                          (select count(*) from mail_bounce) as returned
                        from outbox where state in ('PENDING', 'SENDING')
                        """)
                .query((row, index) -> new OutboxLevels(
                        row.getLong("waiting"),
                        UtcColumn.find(row, "oldest").map(oldest -> Duration.between(oldest, now)),
                        row.getLong("given_up"),
                        row.getLong("twice"),
                        row.getLong("returned")))
                .single();
    }

    private OutboxEntry toEntry(ResultSet row, int index) throws SQLException {
        var id = row.getLong("id");
        return new OutboxEntry(
                id,
                toMessage(row, attachments.findAll(id)),
                row.getString("message_id"),
                MailState.valueOf(row.getString("state")),
                UtcColumn.get(row, "created_at"),
                row.getInt("attempts"),
                UtcColumn.get(row, "next_attempt_at"),
                UtcColumn.find(row, "settled_at"),
                Objects.requireNonNullElse(row.getString("outcome"), ""),
                Objects.requireNonNullElse(row.getString("delivered_to"), ""),
                row.getInt("possibly_twice") == 1 ? Repetition.POSSIBLY_SENT_TWICE : Repetition.NONE);
    }

    private static OutboxMessage toMessage(ResultSet row, List<MailAttachment> attachments) throws SQLException {
        return new OutboxMessage(
                row.getString("obligation_key"),
                row.getString("addressee"),
                MailKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("period_code")).map(PeriodCode::parse),
                new MailText(row.getString("subject"), row.getString("text_body"), row.getString("html_body")),
                attachments);
    }
}
