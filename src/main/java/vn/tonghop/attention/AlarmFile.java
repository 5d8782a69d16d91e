package vn.tonghop.attention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.storage.AtomicFile;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * The alarm for the time in which mails do not go out: a text file beside the dashboard, written again by every run, that lists
 * what needs a person. It is taken away when mails go out again.
 */
final class AlarmFile {

    private static final Set<AttentionCode> MAIL_IS_AWAY =
            EnumSet.of(AttentionCode.MAIL_WAITING, AttentionCode.SENDING_STOPPED);

    private final Matters matters;
    private final Path file;

    AlarmFile(Matters matters, AttentionProperties properties) {
        this.matters = matters;
        this.file = properties.alarmFile();
    }

    /**
     * Writes the file if mails do not go out, and removes it if they do.
     *
     * @throws UncheckedIOException if the file can neither be written nor removed
     */
    void write(List<OpenMatter> open, Instant now) {
        try {
            if (open.stream()
                    .noneMatch(matter -> MAIL_IS_AWAY.contains(matter.matter().code()))) {
                Files.deleteIfExists(file);
                return;
            }
            AtomicFile.write(file, text(open, now).getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "cannot write the alarm %s; make room or give write permission".formatted(file), broken);
        }
    }

    private String text(List<OpenMatter> open, Instant now) {
        var lines = new ArrayList<String>();
        lines.add(matters.text("alarm.title", "moment", OfficialDate.moment(now)));
        for (var matter : open) {
            if (matter.matter().urgency().compareTo(Urgency.ACT) >= 0) {
                lines.add(matters.text(
                        "alarm.line",
                        "matter",
                        matter.matter().sentence(),
                        "since",
                        OfficialDate.moment(matter.since())));
            }
        }
        return String.join("\r\n", lines) + "\r\n";
    }
}
