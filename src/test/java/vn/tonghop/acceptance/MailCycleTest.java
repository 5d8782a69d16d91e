package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.ReadMail;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.vietnamese.OfficialDate;

/** From the drop folder to the mailboxes, over a real mail server. */
class MailCycleTest {

    private static final String EVE = "2026-06-11";

    private final TestDatabase database = DatabaseKind.H2.open();
    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        server.start();
        office = new Office(folder, database)
                .set("spring.mail.host", "127.0.0.1")
                .set("spring.mail.port", Integer.toString(server.getSmtp().getPort()))
                .set("tonghop.mail.starttls", "optional");
        office.dropSample();
    }

    @AfterEach
    void close() {
        server.stop();
        database.close();
    }

    @Test
    @DisplayName(
            "EM-01 a complete cycle: the report reaches the Sở once, before the deadline, with the files as written")
    void em01TheReportReachesItsAddresseeOnceBeforeTheDeadlineWithItsFiles() throws Exception {
        var result = office.run(EVE, "nightly");
        office.run("2026-06-12", "nightly");
        office.run("2026-06-13", "nightly");

        assertThat(result.err()).isEmpty();
        var reports = mails().stream()
                .filter(mail -> mail.subject().contains("Báo cáo kết quả thực hiện Phong trào"))
                .filter(mail -> !mail.subject().contains("Để biết"))
                .toList();
        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).files())
                .extracting(file -> file.name().substring(file.name().lastIndexOf('.') + 1))
                .contains("docx", "pdf", "xlsx");
        assertThat(reports.get(0).to()).containsExactly("vanthu@svhttdl.example.invalid");
        assertThat(sent(reports.get(0))).isBefore(LocalDate.of(2026, 6, 15).atStartOfDay(OfficialDate.ZONE));
        assertThat(reports.get(0).files())
                .allSatisfy(file -> assertThat(office.files("bao-cao"))
                        .anySatisfy(written -> assertThat(sha256(written)).isEqualTo(file.sha256())));
    }

    @Test
    @DisplayName("EM-08 in test mode every mail goes to the test address and says for whom it was meant")
    void em08InTestModeNobodyButTheTestAddressGetsAnything() throws Exception {
        office.set("tonghop.mail.test-address", "thu@vpub.example");

        office.run(EVE, "nightly");

        assertThat(server.getReceivedMessages()).hasSizeGreaterThan(5);
        for (var mail : server.getReceivedMessages()) {
            assertThat(mail.getAllRecipients()).singleElement().hasToString("thu@vpub.example");
        }
        assertThat(mails()).allSatisfy(mail -> {
            assertThat(mail.subject()).startsWith("[THỬ NGHIỆM, gửi cho ");
            assertThat(mail.text()).startsWith("THƯ THỬ NGHIỆM: khi chạy chính thức");
            assertThat(mail.defects()).isEmpty();
        });
    }

    @Test
    @DisplayName(
            "EM-11 every file of a unit, valid or not, is answered in the same run with number, hash, counts and status")
    void em11EveryFileOfAUnitWithAnAddressIsAnsweredInTheSameRun() throws Exception {
        office.drop("KT", "hong.csv", "khong,phai,bieu\n1,2,3\n");
        office.drop("PHONG_LA", "la.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\n");
        office.run(EVE, "nightly");

        var answered = database.jdbc()
                .sql("select count(*) from submission where state = 'ANSWERED' and unit_code is not null")
                .query(Long.class)
                .single();
        assertThat(receipts()).hasSize(Math.toIntExact(answered)).allSatisfy(mail -> {
            assertThat(mail.text())
                    .containsPattern("biên nhận số \\d+")
                    .containsPattern("Đã nhận|Chưa nhận|giống hệt|Đã ghép|đã được gửi đi");
            assertThat(mail.files())
                    .filteredOn(file -> file.type().equals("text/html"))
                    .singleElement()
                    .satisfies(receipt -> assertThat(receipt.text())
                            .containsPattern("[0-9a-f]{16}")
                            .contains("Tổng số dòng của tệp")
                            .contains("Dòng trống"));
        });
        assertThat(mails()).anyMatch(mail -> mail.text().contains("PHONG_LA"));
    }

    @Test
    @DisplayName("EM-12 a receipt holds nothing of other units")
    void em12AReceiptTellsNothingOfAnotherUnit() throws Exception {
        office.run(EVE, "nightly");

        var units = addresses();
        assertThat(receipts()).isNotEmpty().allSatisfy(mail -> {
            assertThat(mail.to()).hasSize(1);
            var others = units.entrySet().stream()
                    .filter(unit -> !unit.getKey().equals(mail.to().get(0)))
                    .toList();
            var said = mail.text()
                    + mail.html()
                    + mail.files().stream().map(ReadMail.File::text).collect(Collectors.joining("\n"));
            assertThat(others)
                    .hasSizeGreaterThan(3)
                    .allSatisfy(other ->
                            assertThat(said).doesNotContain(other.getKey()).doesNotContain(other.getValue()));
        });
    }

    @Test
    void anUnreachableServerIsToldAtTheEndAndLosesNothing() throws Exception {
        server.stop();
        var first = office.run(EVE, "nightly");
        assertThat(first.out()).contains("0 đã gửi").doesNotContain(", 0 đang chờ");

        server.start();
        office.set("spring.mail.port", Integer.toString(server.getSmtp().getPort()));
        office.run("2026-06-12", "nightly");

        assertThat(database.jdbc()
                        .sql("select count(*) from outbox where state <> 'SENT'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static ZonedDateTime sent(ReadMail mail) {
        var date = mail.headers("Date").get(0).replaceAll(" \\(.*\\)", "");
        return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
    }

    private List<ReadMail> receipts() throws Exception {
        return mails().stream()
                .filter(mail -> mail.subject().contains("Biên nhận số"))
                .toList();
    }

    /** Name of each unit by its address. */
    private static Map<String, String> addresses() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/plan/2026/units.csv")).stream()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .filter(cells -> cells.stream().anyMatch(cell -> cell.contains("@")))
                .collect(Collectors.toMap(
                        cells -> cells.stream()
                                .filter(cell -> cell.contains("@"))
                                .findFirst()
                                .orElseThrow(),
                        cells -> cells.get(1)));
    }

    private List<ReadMail> mails() throws MessagingException, IOException {
        var files = new ArrayList<Path>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            var file = folder.resolve("mail-" + files.size() + ".eml");
            try (var out = Files.newOutputStream(file)) {
                mail.writeTo(out);
            }
            files.add(file);
        }
        return ReadMail.all(files);
    }

    private static String sha256(Path file) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | java.security.NoSuchAlgorithmException broken) {
            throw new AssertionError(broken);
        }
    }
}
