package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.FilledSlip;
import vn.tonghop.fixture.OoxmlSchemas;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.ReadMail;
import vn.tonghop.fixture.RunningOffice;
import vn.tonghop.fixture.TestDatabase;

/**
 * Twenty working days of a half-year with twelve mishaps, over a real mail server: what the drafting department reads each day
 * is enough to know what to do next, and whatever it does it does by dropping a file.
 */
class HalfYearTest {

    private static final String DRAFTER = "TCHCQT";
    private static final String HEAD = "Mã đơn vị;Mã chỉ tiêu;Kết quả;Kỳ báo cáo\n";
    private static final String FIGURES =
            "U;SO_HN;3;2026-H1\nU;LUOT_NGUOI;60;2026-H1\nU;VB_PB;3;2026-H1\nU;CBCCVC;20;2026-H1\nU;CBCCVC_QT;20;2026-H1\n";

    private final TestDatabase database = DatabaseKind.H2.open();
    private final SoftAssertions days = new SoftAssertions();
    private final List<MimeMessage> read = new ArrayList<>();

    @TempDir
    Path folder;

    private GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    private LocalDate lastNight = LocalDate.parse("2026-05-21");
    private int port;
    private RunningOffice office;

    @BeforeEach
    void open() throws IOException {
        server.start();
        port = server.getSmtp().getPort();
        var plan = PlanWithUnits.in(
                folder.resolve("plan"), List.of("DX,Đội xe,,VPUB,department,,Đội trưởng,2021-01-01,,DX"));
        var yml = plan.resolve("plan.yml");
        Files.writeString(yml, Files.readString(yml).replace("policy: automatic", "policy: after-approval"));
        office = new RunningOffice(
                folder.resolve("office"),
                database,
                "--tonghop.plan-folder=" + plan,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + port,
                "--tonghop.mail.starttls=optional");
    }

    @AfterEach
    void close() {
        office.close();
        server.stop();
        database.close();
    }

    @Test
    @DisplayName(
            "EM-01, DL-09: a half-year with twelve mishaps; the drafter's mail says each day what to do, and a dropped file does it")
    void twentyWorkingDays() {
        office.at("2026-05-21T22:00").night();
        drafterReads("2026-05-21");

        day(
                "2026-05-22",
                () -> drop("TTTT", "ket qua.csv", figures("TTTT")),
                "01 đơn vị nộp đúng hạn",
                "Đội xe",
                "Chưa có địa chỉ thư");
        day("2026-05-25", () -> drop("NC", "kt.csv", figures("KT")), "nằm nhầm thư mục", "kt.csv", "Phòng Kinh tế");
        day(
                "2026-05-26",
                () -> drop("Phong Kinh te cu", "kt.csv", figures("KT")),
                "không thuộc đơn vị nào",
                "Phong Kinh te cu");
        day(
                "2026-05-27",
                () -> {
                    drop("KT", "kt.csv", figures("KT"));
                    drop("NK/thang 6", "nk.csv", figures("NK"));
                },
                "thư mục con",
                "thang 6");
        day(
                "2026-05-28",
                () -> {
                    block("NK");
                    drop("NK", "nk.csv", figures("NK"));
                },
                "không lưu trữ được",
                "nk.csv");
        day("2026-05-29", () -> unblock("NK"), "03 đơn vị nộp đúng hạn");
        day(
                "2026-06-01",
                () -> drop("TH", "th.csv", figures("TH").replace("LUOT_NGUOI;60", "LUOT_NGUOI;6000")),
                "Phòng Tổng hợp",
                "6.000");
        day(
                "2026-06-02",
                () -> drop("KGVX", "dang chep.csv", figures("KGVX").replace("CBCCVC_QT;20;2026-H1\n", "CBCC")),
                "phải nộp lại: Phòng Nội chính, Phòng Khoa giáo - Văn xã");
        day("2026-06-03", () -> drop("KGVX", "kgvx.csv", figures("KGVX")), "05 đơn vị nộp đúng hạn");
        day(
                "2026-06-04",
                () -> drop("KT", "kt sua.csv", HEAD + "KT;SO_HN;4;2026-H1\n"),
                "kt sua.csv",
                "thiếu phần lớn các mục");
        day(
                "2026-06-05",
                () -> drop(
                        DRAFTER,
                        "rut.xlsx",
                        slip(
                                "phieu-rut-tep.xlsx",
                                Map.of(
                                        "Biên nhận số",
                                        receipt("th.csv"),
                                        "Lý do",
                                        "số lượt người sai, đã hỏi đơn vị"))),
                "Đã rút tệp \"th.csv\"",
                "chưa nộp: ",
                "Phòng Tổng hợp");
        day(
                "2026-06-08",
                () -> {
                    drop("KT", "kt du.csv", figures("KT").replace("SO_HN;3", "SO_HN;4"));
                    drop("TH", "th dung.csv", figures("TH"));
                    drop(
                            DRAFTER,
                            "gh.xlsx",
                            slip(
                                    "phieu-gia-han-2026-H1.xlsx",
                                    Map.of("Đơn vị", "PVHCC", "Được nộp", "11/6/2026", "Lý do", "mất điện")));
                },
                "Đã gia hạn cho Trung tâm Phục vụ hành chính công tỉnh",
                "hết ngày 11/6/2026");
        day("2026-06-09", () -> drop(DRAFTER, "tchcqt.csv", figures("TCHCQT")), "06 đơn vị nộp đúng hạn");
        day(
                "2026-06-10",
                () -> {},
                "Dự thảo để xem trước",
                "Quá hạn báo cáo",
                "Phòng Nội chính",
                "phieu-duyet-2026-H1-ban-");
        day(
                "2026-06-11",
                () -> drop("PVHCC", "pvhcc.csv", figures("PVHCC")),
                "Đề nghị duyệt dự thảo",
                "chưa có số liệu của: Phòng Nội chính, Đội xe",
                "09 giờ 00, ngày 12/6/2026");

        office.at("2026-06-12T08:00").dispatch();
        drop("NC", "muon.csv", figures("NC"));
        server.stop();
        day("2026-06-12", () -> {
            drop(
                    DRAFTER,
                    "duyet.csv",
                    slip(
                            lastDraftSlip(),
                            Map.of(
                                    "Quyết định 1",
                                    "x",
                                    "Văn bản số",
                                    "125/BC-VPUB",
                                    "Văn bản ngày",
                                    "12/6/2026",
                                    "Họ tên",
                                    "Trần Bình Minh")));
            drop(DRAFTER, "da ky.pdf", "%PDF-1.7 signed");
        });
        assertThat(alarmFile()).contains("Máy chủ thư chưa nhận thư", "gửi báo cáo bằng cách khác");
        day("2026-06-15", () -> {});
        day("2026-06-16", () -> {});
        assertThat(alarmFile()).contains("thư chưa gửi được", "đã đến thời điểm gửi");
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        day(
                "2026-06-17",
                () -> {},
                "Đã thực hiện phiếu: duyet.csv",
                "da ky.pdf",
                "lập báo cáo bổ sung số 1",
                "muon.csv",
                "Để biết: Báo cáo");
        day("2026-06-18", () -> {});

        assertThat(office.output().resolve("CANH-BAO.txt")).doesNotExist();
        assertThat(mailsTo("vanthu@svhttdl.example.invalid"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Văn bản số 125/BC-VPUB ngày 12/6/2026"));
        assertThat(mailsTo("kt@vpub.example.invalid"))
                .filteredOn(mail -> mail.subject().contains("Để biết"))
                .hasSize(1);
        days.assertAll();
        everyWordAndExcelFileIsValid();
    }

    /** Reports, annexes, blank forms, slips, rows to correct. */
    private void everyWordAndExcelFileIsValid() {
        var schemas = new OoxmlSchemas();
        var files = new ArrayList<String>();
        try (var found = Files.walk(office.output())) {
            found.filter(file -> file.toString().matches(".*\\.(docx|xlsx)")).forEach(file -> {
                files.add(office.output().relativize(file).toString());
                assertThat(schemas.faults(file, new ArrayList<>()))
                        .as(file.toString())
                        .isEmpty();
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        assertThat(files)
                .anyMatch(file -> file.endsWith("bao-cao-2026-H1.docx") || file.contains("Báo cáo"))
                .anyMatch(file -> file.contains("noi-bo-2026-H1.xlsx"))
                .anyMatch(file -> file.contains("phieu-gia-han"))
                .anyMatch(file -> file.contains("bieu-mau"));
    }

    /** Reminders in the morning, the deed of the day, what a quarter of an hour later is carried out, and the night. */
    private void day(String day, Runnable deed, String... expected) {
        lastNight
                .plusDays(1)
                .datesUntil(LocalDate.parse(day))
                .forEach(off -> office.at(off + "T22:00").night());
        lastNight = LocalDate.parse(day);
        office.at(day + "T08:00").dispatch();
        office.at(day + "T08:30");
        deed.run();
        office.at(day + "T08:45").decide();
        office.at(day + "T09:00").dispatch();
        office.at(day + "T22:00").night();
        var reads = drafterReads(day);
        for (var words : expected) {
            days.assertThat(reads)
                    .as("what the drafting department reads on %s", day)
                    .contains(words);
        }
    }

    /** Everything that the drafting department got since it was last asked. */
    private String drafterReads(String day) {
        var text = new StringBuilder();
        for (var mail : mailsTo("tchcqt@vpub.example.invalid")) {
            text.append("\n=== ")
                    .append(day)
                    .append(": ")
                    .append(mail.subject())
                    .append('\n')
                    .append(mail.text());
            mail.files()
                    .forEach(file -> text.append("[kèm ").append(file.name()).append("]\n"));
        }
        return text.toString();
    }

    private List<ReadMail> mailsTo(String address) {
        var files = new ArrayList<Path>();
        for (var mail : server.getReceivedMessages()) {
            if (isTo(mail, address) && !(address.startsWith("tchcqt") && read.contains(mail))) {
                read.add(mail);
                files.add(saved(mail));
            }
        }
        return ReadMail.all(files);
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
                    .anyMatch(to -> to.toString().contains(address));
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    private Path saved(MimeMessage mail) {
        var file = folder.resolve("mail-%d.eml".formatted(read.size()));
        try (var out = Files.newOutputStream(file)) {
            mail.writeTo(out);
        } catch (IOException | MessagingException broken) {
            throw new AssertionError(broken);
        }
        return file;
    }

    private static String figures(String unit) {
        return HEAD + FIGURES.replace("U;", unit + ";");
    }

    private void drop(String unit, String name, String content) {
        office.drop(unit, name, content);
    }

    private void drop(String unit, String name, byte[] content) {
        office.drop(unit, name, content);
    }

    private byte[] slip(String name, Map<String, String> values) {
        return FilledSlip.of(office.output().resolve("bieu-mau/2026-H1/phieu").resolve(name))
                .with(values)
                .bytes();
    }

    private String lastDraftSlip() {
        try (var slips = Files.list(office.output().resolve("bieu-mau/2026-H1/phieu"))) {
            return slips.map(slip -> String.valueOf(slip.getFileName()))
                    .filter(name -> name.startsWith("phieu-duyet") && name.endsWith(".csv"))
                    .sorted()
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String receipt(String file) {
        return database.jdbc()
                .sql("select id from submission where file_name = :file")
                .param("file", file)
                .query(String.class)
                .single();
    }

    private String alarmFile() {
        try {
            return Files.readString(office.output().resolve("CANH-BAO.txt"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The archive of one unit takes nothing more. */
    private void block(String unit) {
        try {
            Files.writeString(
                    Files.createDirectories(office.output().resolve("luu-tru")).resolve(unit), "full");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void unblock(String unit) {
        try {
            Files.delete(office.output().resolve("luu-tru").resolve(unit));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
