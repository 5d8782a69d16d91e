package vn.tonghop.mail.outbox;

import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.mail.MailAttachment;

/** What mails carry: where each file lies, and its hash when the mail was posted. Part of {@link OutboxRepository}. */
final class AttachmentRepository {

    private final JdbcClient jdbc;

    AttachmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the attachments of a mail in their order. */
    void addAll(long id, List<MailAttachment> attachments) {
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

    /** The attachments of a mail in their order. */
    List<MailAttachment> findAll(long id) {
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
}
