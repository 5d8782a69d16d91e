package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** The report from the plan folder of an office to the drop folder of the next level up. */
@OnEachDatabase(Dialect.SAME)
class ReportReleaseTest {

    private static final String EVE = "2026-06-11";
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final TestDatabase database;

    @TempDir
    Path folder;

    ReportReleaseTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    @DisplayName(
            "RP-02, RP-08 an unknown placeholder stops the report with its name and nothing else; repaired, it goes on")
    void goesOnAfterTheWordingWasRepaired() throws IOException {
        var plan = planOf("VPUB");
        var wording = plan.resolve("wording.properties");
        Files.writeString(wording, "document.subject=Kết quả {tên kỳ}\n");
        var office = office("mot", plan);
        office.dropSample();

        var stopped = office.run(EVE, "nightly");

        assertThat(stopped.exitCode()).isEqualTo(1);
        assertThat(stopped.out()).contains("document.subject", "{tên kỳ}");
        assertThat(office.files("bao-cao")).isEmpty();
        assertThat(mails("RECEIPT")).isNotEmpty();
        assertThat(mails("ALARM")).anySatisfy(mail -> assertThat(mail).contains("document.subject", "{tên kỳ}"));
        assertThat(mails("DRAFT")).isEmpty();

        Files.writeString(wording, "document.subject=Kết quả thực hiện {movement} {period}, theo mẫu của cơ quan\n");
        assertThat(office.run(EVE, "nightly").exitCode()).isEqualTo(1);

        assertThat(Office.text(report(office, "html"))).contains("theo mẫu của cơ quan");
    }

    @Test
    @DisplayName(
            "RP-08 a wording of the office that is gone is not replaced in silence; an empty one is the word for it")
    void lostWording() throws IOException {
        var plan = planOf("VPUB");
        var wording = plan.resolve("wording.properties");
        Files.writeString(wording, "document.subject=Kết quả thực hiện {movement} {period}, theo mẫu của cơ quan\n");
        var office = office("hai", plan);
        office.dropSample();
        office.run("2026-06-09", "nightly");
        var first = office.files("bao-cao");

        Files.delete(wording);
        office.drop("TH", "them.csv", "Mã chỉ tiêu;Kết quả;Kỳ báo cáo\nSO_HN;9;2026-H1\n");
        var lost = office.run("2026-06-10", "nightly");

        assertThat(lost.out()).contains("không còn tệp wording.properties");
        assertThat(office.files("bao-cao")).isEqualTo(first);
        assertThat(mails("ALARM")).anySatisfy(mail -> assertThat(mail).contains("không còn tệp wording.properties"));

        Files.createFile(wording);
        office.run("2026-06-10T23:30", "nightly");

        assertThat(office.files("bao-cao"))
                .filteredOn(file -> file.toString().endsWith(".html") && !first.contains(file))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Office.text(file)).doesNotContain("theo mẫu của cơ quan"));
    }

    private List<String> mails(String kind) {
        return database.jdbc()
                .sql("select text_body from outbox where kind like :kind")
                .param("kind", kind + "%")
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName(
            "RP-02 with sentences of the office no placeholder remains in any format, in the manifest or in a mail")
    void noPlaceholderRemains() throws IOException {
        var plan = planOf("VPUB");
        Files.writeString(plan.resolve("wording.properties"), """
                document.subject=Kết quả thực hiện {movement} {period}, theo mẫu của cơ quan
                document.draft=BẢN THẢO
                """);
        var office = office("mau", plan);
        office.dropSample();

        office.run(EVE, "nightly");

        var written = office.files("bao-cao/2026-H1");
        assertThat(written).extracting(file -> extension(file)).contains("docx", "pdf", "xlsx", "html", "csv", "json");
        for (var file : written) {
            assertThat(words(file)).as(file.toString()).isNotBlank().doesNotContainPattern("\\{[A-Za-z][A-Za-z-]*}");
        }
        assertThat(words(report(office, "docx")))
                .contains("theo mẫu của cơ quan")
                .contains("BẢN THẢO");
        assertThat(database.jdbc()
                        .sql("select concat(subject, text_body) from outbox")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail).doesNotContainPattern("\\{[A-Za-z][A-Za-z-]*}"));
    }

    private static String extension(Path file) {
        return file.toString().substring(file.toString().lastIndexOf('.') + 1);
    }

    /** The words of a document of the report, without its style sheets. */
    private static String words(Path file) throws IOException {
        return switch (extension(file)) {
            case "pdf" -> {
                try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
                    yield new PDFTextStripper().getText(document);
                }
            }
            case "docx", "xlsx" -> {
                try (var parts = new ZipInputStream(Files.newInputStream(file))) {
                    var all = new StringBuilder();
                    while (parts.getNextEntry() != null) {
                        all.append(TAG.matcher(new String(parts.readAllBytes(), StandardCharsets.UTF_8))
                                .replaceAll(""));
                    }
                    yield all.toString();
                }
            }
            case "html" -> Office.text(file).replaceAll("(?s)<style>.*?</style>", "");
            default -> Office.text(file);
        };
    }

    @Test
    @DisplayName("The results files of two offices, dropped at the next level, give the sum of both")
    void totalsOfTwoOfficesAddUpAtTheNextLevel() throws IOException {
        var first = office("mot", planOf("VPUB"));
        first.dropSample();
        first.run(EVE, "nightly");
        var second = office("hai", planOf("VPUB2"));
        second.dropSample();
        second.run(EVE, "nightly");
        var above = office("tren", planAbove());
        above.drop("VPUB", "bao-cao-2026-H1.csv", Files.readAllBytes(report(first, "csv")));
        above.drop("VPUB2", "bao-cao-2026-H1.csv", Files.readAllBytes(report(second, "csv")));

        var night = above.run(EVE, "nightly");
        assertThat(night.exitCode()).as(night.err()).isEqualTo(0);

        var one = figures(report(first, "csv"));
        var both = figures(report(above, "csv"));
        assertThat(one.keySet()).contains("SO_HN", "LUOT_NGUOI", "GDVH_DK");
        for (var code : one.keySet()) {
            // Documents that were read out in both offices are the same ones: the largest counts, not the sum.
            var expected = code.equals("VB_PB") ? one.get(code) : 2 * one.get(code);
            assertThat(both).containsEntry(code, expected);
        }
    }

    private Office office(String name, Path plan) {
        return new Office(folder.resolve(name), database).set("tonghop.plan-folder", plan.toString());
    }

    /** The plan that ships with the program, for an office of that code. */
    private Path planOf(String office) throws IOException {
        var plan = Files.createDirectories(folder.resolve("plan-" + office));
        for (var name : new String[] {"plan.yml", "indicators.csv", "units.csv", "calendar.csv"}) {
            var text = Files.readString(Path.of("src/main/resources/plan/2026", name), StandardCharsets.UTF_8);
            var own = text.replace("code: VPUB\n", "code: " + office + "\n")
                    .replaceAll("(?m)^VPUB,", office + ",")
                    .replace(",VPUB,department", "," + office + ",department");
            Files.writeString(plan.resolve(name), own, StandardCharsets.UTF_8);
        }
        return plan;
    }

    /** A province whose units are the two offices. */
    private Path planAbove() throws IOException {
        var plan = planOf("TINH");
        var above = Files.readString(plan.resolve("plan.yml"))
                .replace("drafter: TCHCQT", "drafter: VPUB")
                .replaceAll("lead: \\[.*]", "lead: [VPUB]");
        Files.writeString(plan.resolve("plan.yml"), above);
        Files.writeString(plan.resolve("units.csv"), """
                code,name,aliases,parent,kind,mails,head,valid_from,valid_to,folder
                TINH,UBND tỉnh,,,office,,Chủ tịch,2021-01-01,,TINH
                VPUB,Văn phòng một,,TINH,department,mot@example.invalid,Chánh Văn phòng,2021-01-01,,VPUB
                VPUB2,Văn phòng hai,,TINH,department,hai@example.invalid,Chánh Văn phòng,2021-01-01,,VPUB2
                """);
        var indicators = Files.readString(plan.resolve("indicators.csv"))
                .replace(",TCHCQT,required", ",,required")
                .replace(",TTTT,required", ",,required")
                .replace(",status,sum,II.2,0,0,1,", ",stock,sum,II.2,0,0,100,");
        Files.writeString(plan.resolve("indicators.csv"), indicators);
        return plan;
    }

    private static Path report(Office office, String suffix) {
        return office.files("bao-cao/2026-H1").stream()
                .filter(file -> file.toString().endsWith("." + suffix))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no %s among %s".formatted(suffix, office.files("bao-cao"))));
    }

    private static Map<String, Double> figures(Path csv) {
        var figures = new TreeMap<String, Double>();
        for (var line : Office.text(csv).lines().toList()) {
            var cells = line.split(";", -1);
            if (cells.length == 8 && cells[5].matches("[0-9,]+")) {
                figures.put(cells[2], Double.parseDouble(cells[5].replace(',', '.')));
            }
        }
        return figures;
    }
}
