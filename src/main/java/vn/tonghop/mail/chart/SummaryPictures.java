package vn.tonghop.mail.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.mail.Illustration;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailProperties;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.OutboxMessage;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.storage.AtomicFile;
import vn.tonghop.storage.Sha256;
import vn.tonghop.submission.Coverage;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialDate;

/** Puts a bar of who has submitted into the summary, one for each open period. */
final class SummaryPictures implements Illustration {

    private static final String MARK = "<!-- picture -->";
    private static final int NAME_LETTERS = 16;

    private final Plan plan;
    private final PeriodReading periods;
    private final Path folder;
    private final Clock clock;
    private final Sentences sentences = new Sentences("/mail/delivery.properties");

    SummaryPictures(Plan plan, PeriodReading periods, MailProperties properties, Clock clock) {
        this.plan = plan;
        this.periods = periods;
        this.folder = properties.pictureFolder();
        this.clock = clock;
    }

    @Override
    public OutboxMessage illustrated(OutboxMessage message) {
        if (message.kind() != MailKind.SUMMARY || !message.content().html().contains(MARK)) {
            return message;
        }
        var html = new StringBuilder();
        var attachments = new ArrayList<>(message.attachments());
        for (var period : open()) {
            var coverage = periods.coverage(period);
            if (coverage.expected() > 0) {
                var picture = keep(CoverageBar.png(coverage));
                html.append(shown(period, coverage, picture));
                if (!attachments.contains(picture)) {
                    attachments.add(picture);
                }
            }
        }
        var content = message.content();
        return new OutboxMessage(
                message.obligationKey(),
                message.addressee(),
                message.kind(),
                message.period(),
                new MailText(content.subject(), content.text(), content.html().replace(MARK, html)),
                attachments);
    }

    private List<ReportingPeriod> open() {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, OfficialDate.ZONE);
        return plan.periods().stream()
                .filter(period -> period.isOpenOn(day) && now.isBefore(period.deadlineInstant()))
                .toList();
    }

    private String shown(ReportingPeriod period, Coverage coverage, MailAttachment picture) {
        var words = CoverageBar.PARTS.stream()
                .filter(part -> coverage.count(part.standing()) > 0)
                .map(part -> "<span style=\"white-space:nowrap\"><span style=\"color:%s\">&#9632;</span> %d %s</span>"
                        .formatted(
                                part.css(),
                                coverage.count(part.standing()),
                                escaped(sentences.of("chart." + part.standing()))))
                .collect(Collectors.joining(" &nbsp; "));
        return """
                <p style="margin:0 0 4px"><b>%s</b></p>
                <img src="cid:%s" width="528" height="24" alt="%s" style="display:block;width:100%%;max-width:528px;height:24px;border:0">
                <p style="margin:4px 0 14px;font-size:14px">%s</p>
                """.formatted(escaped(period.label()), picture.fileName(), alternative(period, coverage), words);
    }

    private String alternative(ReportingPeriod period, Coverage coverage) {
        return escaped(period.label() + ": "
                + CoverageBar.PARTS.stream()
                        .map(part -> coverage.count(part.standing()) + " " + sentences.of("chart." + part.standing()))
                        .collect(Collectors.joining(", ")));
    }

    private MailAttachment keep(byte[] png) {
        var hash = Sha256.of(png);
        var name = "tinh-hinh-nop-" + hash.substring(0, NAME_LETTERS) + ".png";
        var file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                AtomicFile.write(file, png);
            }
            return new MailAttachment(name, "image/png", file, hash);
        } catch (IOException noRoom) {
            throw new UncheckedIOException("cannot keep a picture in " + folder, noRoom);
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
