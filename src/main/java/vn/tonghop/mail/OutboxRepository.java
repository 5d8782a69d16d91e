package vn.tonghop.mail;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.tonghop.mail.OutboxEntry.Repetition;
import vn.tonghop.period.PeriodCode;

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

    public OutboxRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                    .param("now", utc(now))
                    .update(key, "id");
        } catch (DuplicateKeyException known) {
            return false;
        }
        var id = Objects.requireNonNull(key.getKey(), "the database gave no identity")
                .longValue();
        addAttachments(id, message.attachments());
        return true;
    }

    private void addAttachments(long id, List<MailAttachment> attachments) {
        for (var position = 0; position < attachments.size(); position++) {
            var attachment = attachments.get(position);
            jdbc.sql("""
                            insert into outbox_attachment (outbox_id, position_no, file_name, media_type, path, sha256)
                            values (:id, :position, :name, :type, :path, :sha256)
                            """)
                    .param("id", id)
                    .param("position", position)
                    .param("name", attachment.fileName())
                    .param("type", attachment.mediaType())
                    .param("path", attachment.path().toString())
                    .param("sha256", attachment.sha256())
                    .update();
        }
    }

    /** The mail of that number. */
    public Optional<OutboxEntry> find(long id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
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

    private OutboxEntry toEntry(ResultSet row, int index) throws SQLException {
        var id = row.getLong("id");
        return new OutboxEntry(
                id,
                toMessage(row, attachments(id)),
                row.getString("message_id"),
                MailState.valueOf(row.getString("state")),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt("attempts"),
                row.getObject("next_attempt_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                Optional.ofNullable(row.getObject("settled_at", LocalDateTime.class))
                        .map(at -> at.toInstant(ZoneOffset.UTC)),
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

    private List<MailAttachment> attachments(long id) {
        return jdbc.sql("""
                        select file_name, media_type, path, sha256 from outbox_attachment
                        where outbox_id = :id order by position_no
                        """)
                .param("id", id)
                .query((row, index) -> new MailAttachment(
                        row.getString("file_name"),
                        row.getString("media_type"),
                        Path.of(row.getString("path")),
                        row.getString("sha256")))
                .list();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
