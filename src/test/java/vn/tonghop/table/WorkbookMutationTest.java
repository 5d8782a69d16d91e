package vn.tonghop.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static vn.tonghop.fixture.StoredWorkbook.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.StoredWorkbook;
import vn.tonghop.table.note.ReadingLimits;
import vn.tonghop.table.note.UnreadableTableException;

/**
 * Damaged workbooks: XML cut, attributes dropped or changed, relationships broken, parts renamed, left out or lying about their
 * size, bytes flipped. Whatever the damage, a workbook is read or refused by a note and never hangs. The number of
 * mutations is set by {@code tonghop.workbook-mutations}; the profile {@code soak} makes a hundred thousand.
 */
class WorkbookMutationTest {

    private static final int MUTATIONS = Integer.getInteger("tonghop.workbook-mutations", 2_000);
    private static final long SEED = Long.getLong("tonghop.mutations.seed", 20_260_611L);
    private static final Duration HANGS = Duration.ofMinutes(1);
    private static final Pattern ATTRIBUTE = Pattern.compile(" [a-zA-Z:0-9]+=\"[^\"]*\"");
    private static final Pattern ELEMENT = Pattern.compile("<[^>]*>");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final List<String> HOSTILE_NUMBERS =
            List.of("", "-1", "0", "99999999999", "1e999999999", "1E-2147483648", "NaN", "1048577", "XFE1", "&#65;");

    @TempDir
    Path folder;

    @Test
    void noDamageBreaksTheReader() throws IOException {
        var random = new Random(SEED);
        var file = folder.resolve("damaged.xlsx");
        var refused = 0;
        for (var mutation = 0; mutation < MUTATIONS; mutation++) {
            Files.write(file, damaged(random));
            refused += isRefused(file, mutation) ? 1 : 0;
        }
        System.out.printf("%d mutations, seed %d: %d refused by a note, none broken%n", MUTATIONS, SEED, refused);
        assertThat(refused).isPositive().isLessThan(MUTATIONS);
    }

    private static byte[] damaged(Random random) {
        var workbook = whole();
        for (var change = random.nextInt(3); change > 0; change--) {
            damagePart(workbook, random);
        }
        if (random.nextInt(4) == 0) {
            damageParts(workbook, random);
        }
        var content = workbook.bytes();
        return random.nextInt(4) == 0 ? damagedBytes(content, random) : content;
    }

    private static StoredWorkbook whole() {
        return StoredWorkbook.ofRows(row("Mã chỉ tiêu", "Kết quả", "Ngày")
                        + row("SO_HN", 3, "<c s=\"1\"><v>46188</v></c>")
                        + row("<c t=\"s\"><v>0</v></c>", "<c t=\"str\"><f>A1</f><v></v></c>", "<c t=\"b\"><v>1</v></c>")
                        + "<row r=\"9\" hidden=\"1\"><c r=\"B9\"><v>1.5</v></c></row>")
                .replacing(
                        StoredWorkbook.SHEET,
                        "</sheetData>",
                        "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>")
                .with(
                        StoredWorkbook.RELATIONS,
                        StoredWorkbook.relations(
                                "worksheet", "worksheets/sheet1.xml",
                                "sharedStrings", "sharedStrings.xml",
                                "styles", "styles.xml"))
                .with(
                        StoredWorkbook.TEXTS,
                        "<sst><si><r><t>GD</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r></si></sst>")
                .with(
                        StoredWorkbook.STYLES,
                        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts><fonts><font/>"
                                + "<font><strike/></font></fonts><cellXfs><xf/><xf numFmtId=\"164\" fontId=\"1\"/></cellXfs></styleSheet>");
    }

    private static void damagePart(StoredWorkbook workbook, Random random) {
        var names = List.copyOf(workbook.parts().keySet());
        var name = names.get(random.nextInt(names.size()));
        var content = workbook.part(name);
        if (content.isEmpty()) {
            return;
        }
        workbook.with(
                name,
                switch (random.nextInt(6)) {
                    case 0 -> content.substring(0, random.nextInt(content.length()));
                    case 1 -> replaced(content, ATTRIBUTE, "", random);
                    case 2 -> replaced(content, ELEMENT, "", random);
                    case 3 ->
                        replaced(content, DIGITS, HOSTILE_NUMBERS.get(random.nextInt(HOSTILE_NUMBERS.size())), random);
                    case 4 -> replaced(content, ELEMENT, "<a>".repeat(random.nextInt(2_000)), random);
                    default -> {
                        var at = random.nextInt(content.length());
                        yield content.substring(0, at) + content.substring(random.nextInt(content.length()));
                    }
                });
    }

    private static String replaced(String content, Pattern what, String by, Random random) {
        var found = what.matcher(content).results().toList();
        if (found.isEmpty()) {
            return content;
        }
        var one = found.get(random.nextInt(found.size()));
        return content.substring(0, one.start()) + by + content.substring(one.end());
    }

    private static void damageParts(StoredWorkbook workbook, Random random) {
        var names = List.copyOf(workbook.parts().keySet());
        var name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> workbook.without(name);
            case 1 -> workbook.renamed(name, name.replace('/', '\\'));
            case 2 -> workbook.renamed(name, "/" + name.toUpperCase(Locale.ROOT));
            default -> workbook.renamed(name, "x".repeat(random.nextInt(300) + 1));
        }
    }

    /** Sizes, offsets and names in the directory of the ZIP file are among the bytes that change. */
    private static byte[] damagedBytes(byte[] content, Random random) {
        for (var change = random.nextInt(4); change >= 0; change--) {
            content[content.length - 1 - random.nextInt(random.nextBoolean() ? content.length : 600)] =
                    (byte) random.nextInt(256);
        }
        return content;
    }

    private static boolean isRefused(Path file, int mutation) {
        return assertTimeoutPreemptively(HANGS, () -> {
            try (var table = new TableReader(ReadingLimits.defaults(), HeaderVocabulary.none()).open(file)) {
                while (table.next().isPresent()) {
                    assertThat(table.width()).isPositive();
                }
                return false;
            } catch (UnreadableTableException note) {
                return true;
            } catch (RuntimeException | StackOverflowError defect) {
                throw new AssertionError("mutation %d, seed %d".formatted(mutation, SEED), defect);
            }
        });
    }
}
