package vn.tonghop.slip;

import com.opencsv.CSVWriterBuilder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.folder.ReportProperties;
import vn.tonghop.storage.AtomicFile;

/** Slips to be filled in, as workbook and as CSV, that go with the mails to the drafting department. */
public final class BlankSlips {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv; charset=UTF-8";
    private static final char BOM = '\uFEFF';

    private final Plan plan;
    private final SlipWords words;
    private final Path folder;

    BlankSlips(Plan plan, SlipWords words, ReportProperties reports) {
        this.plan = plan;
        this.words = words;
        this.folder = reports.folder().resolveSibling("bieu-mau");
    }

    /** The slip that decides about a draft. */
    public List<MailAttachment> forDraft(ReportingPeriod period, int version) {
        return attached(
                SlipKind.ISSUE,
                period,
                Map.of(SlipField.PERIOD, period.code().toString(), SlipField.VERSION, Integer.toString(version)));
    }

    /** The slip that issues a supplement. */
    public List<MailAttachment> forSupplement(ReportingPeriod period, int number) {
        return attached(
                SlipKind.SUPPLEMENT,
                period,
                Map.of(SlipField.PERIOD, period.code().toString(), SlipField.SUPPLEMENT, Integer.toString(number)));
    }

    /** The slips for an extension and for a withdrawal. */
    public List<MailAttachment> forExceptions(ReportingPeriod period) {
        var slips = new ArrayList<MailAttachment>();
        slips.addAll(attached(
                SlipKind.EXTENSION,
                period,
                Map.of(SlipField.PERIOD, period.code().toString())));
        slips.addAll(attached(SlipKind.WITHDRAWAL, period, Map.of()));
        return slips.stream().filter(slip -> slip.mediaType().equals(XLSX)).toList();
    }

    /** A slip as a workbook with those values, as somebody fills it in. */
    public byte[] filled(SlipKind kind, Map<SlipField, String> values, ReportingPeriod period) {
        return SlipSheet.of(lines(kind, values), words.of("sheet"), period.deadlineInstant());
    }

    /** A slip filled in with those values, as one reads it: its fields with what stands there. */
    public String told(Map<SlipField, String> values) {
        return values.entrySet().stream()
                .map(value -> "%s: %s".formatted(words.label(value.getKey()), value.getValue()))
                .collect(Collectors.joining("; "));
    }

    private List<MailAttachment> attached(SlipKind kind, ReportingPeriod period, Map<SlipField, String> given) {
        var name = words.of(
                "file." + kind,
                Map.of(
                        "code",
                        period.code().toString(),
                        "version",
                        given.getOrDefault(SlipField.VERSION, given.getOrDefault(SlipField.SUPPLEMENT, ""))));
        var lines = lines(kind, given);
        return List.of(
                attached(
                        name + ".xlsx", XLSX, period, SlipSheet.of(lines, words.of("sheet"), period.deadlineInstant())),
                attached(name + ".csv", CSV, period, csv(lines)));
    }

    /** Written again it has the same bytes, so that a mail that still waits is not spoiled. */
    private MailAttachment attached(String name, String mediaType, ReportingPeriod period, byte[] content) {
        try {
            var place = folder.resolve(period.code().toString()).resolve("phieu");
            AtomicFile.write(place.resolve(name), content);
            return MailAttachment.of(name, mediaType, place.resolve(name));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "cannot write the slip %s into %s; make room or give write permission".formatted(name, folder),
                    unwritable);
        }
    }

    /** Title, guide, an empty line, head, and a line for each field. */
    private List<List<String>> lines(SlipKind kind, Map<SlipField, String> given) {
        var folderName = plan.units().get(plan.office().drafter()).folder();
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(words.of("title." + kind)));
        lines.add(List.of(words.of("guide." + kind, "folder", folderName)));
        lines.add(List.of());
        lines.add(words.head());
        kind.fields().forEach(field -> lines.add(List.of(words.label(field), given.getOrDefault(field, ""))));
        return lines;
    }

    private static byte[] csv(List<List<String>> lines) {
        var text = new StringWriter();
        text.write(BOM);
        try (var csv = new CSVWriterBuilder(text)
                .withSeparator(';')
                .withLineEnd("\r\n")
                .build()) {
            lines.forEach(line -> csv.writeNext(line.toArray(String[]::new), false));
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
