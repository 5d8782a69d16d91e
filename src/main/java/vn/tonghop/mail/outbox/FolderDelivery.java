package vn.tonghop.mail.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.mime.FailureText;
import vn.tonghop.mail.mime.MimeLetter;
import vn.tonghop.mail.outbox.Outcome.Result;
import vn.tonghop.storage.AtomicFile;
import vn.tonghop.storage.PrivateFolder;
import vn.tonghop.vietnamese.FoldedText;
import vn.tonghop.vietnamese.OfficialDate;

/** Writes each mail as an {@code .eml} file that any mail program opens. The same mail has the same file name each time. */
final class FolderDelivery implements Delivery {

    private static final int LONGEST_ADDRESS = 60;
    private static final int IDENTITY_LETTERS = 8;

    private final Path folder;
    private final MimeLetter letters;
    private final Session session = Session.getInstance(new Properties());

    FolderDelivery(MailProperties properties, MimeLetter letters) {
        this.folder = properties.folder();
        this.letters = letters;
    }

    @Override
    public MailState delivered() {
        return MailState.IN_FOLDER;
    }

    @Override
    public Outcome deliver(OutboxEntry entry) {
        var file = folder.resolve(fileName(entry));
        try (var unfinished = AtomicFile.ownersIn(PrivateFolder.create(folder))) {
            var letter = letters.write(entry, session);
            // Encoded text is handed over byte by byte.
            try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished.path()))) {
                letter.writeTo(out);
            }
            unfinished.moveTo(file);
            return Outcome.delivered(file.toString(), "written");
        } catch (MessagingException unusable) {
            return Outcome.of(Result.REFUSED, "the mail cannot be written: " + FailureText.of(unusable));
        } catch (IOException noRoom) {
            return Outcome.of(Result.UNREACHABLE, "cannot write %s: %s".formatted(file, noRoom));
        }
    }

    private static String fileName(OutboxEntry entry) {
        var message = entry.message();
        var day = LocalDate.ofInstant(entry.created(), OfficialDate.ZONE);
        var address = FoldedText.of(message.addressee()).value().replaceAll("[^a-z0-9]+", "-");
        var identity = message.identity().substring(0, IDENTITY_LETTERS);
        return "%s_%s_%s_%s.eml"
                .formatted(
                        day,
                        message.kind().slug(),
                        address.substring(0, Math.min(address.length(), LONGEST_ADDRESS)),
                        identity);
    }
}
