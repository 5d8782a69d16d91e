package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.FilledSlip;
import vn.tonghop.fixture.RunningOffice;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.AuditRepository;

/** A mail server that is away for longer than a mail waits. */
class GivenUpReportTest {

    private final TestDatabase database = DatabaseKind.H2.open();
    private GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    @TempDir
    Path folder;

    private RunningOffice office;
    private int port;

    @BeforeEach
    void open() {
        server.start();
        port = server.getSmtp().getPort();
        office = new RunningOffice(
                folder,
                database,
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
            "EM-02: a report that the server took for no week is not sent unasked any more; the slip that lets it go has it sent")
    void theSlipHasItSent() throws MessagingException {
        office.at("2026-06-08T10:00").drop("KT", "kt.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\n");
        office.at("2026-06-10T22:00").night();
        server.stop();
        office.at("2026-06-12T09:00").dispatch();
        office.at("2026-06-16T22:00").night();
        assertThat(why()).contains("hệ thống tiếp tục tự gửi lại");

        office.at("2026-06-19T22:00").night();
        assertThat(why()).contains("hệ thống không tự gửi nữa", "phiếu duyệt, dòng BỎ GIỮ");
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        office.at("2026-06-22T08:00").dispatch();
        assertThat(toTheSo()).isZero();

        office.at("2026-06-22T09:00")
                .drop(
                        "TCHCQT",
                        "gui lai.csv",
                        FilledSlip.of(folder.resolve("output/bieu-mau/2026-H1/phieu/phieu-duyet-2026-H1-ban-1.csv"))
                                .with("Quyết định 3", "x")
                                .bytes());
        assertThat(office.decide())
                .filteredOn(mail -> mail.kind().equals("DECISION"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("nay được gửi lại ngay ở lượt gửi thư tới"));
        assertThat(toTheSo()).isOne();
        assertThat(why()).isEmpty();
        assertThat(office.get(AuditRepository.class).findAll())
                .singleElement()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo(AuditEntry.Action.RELEASE));
    }

    /** Why the report is not out, as the list of what needs a person says; empty if it is out. */
    private String why() {
        return office.get(AttentionList.class).open().stream()
                .map(open -> open.matter())
                .filter(matter -> matter.code() == AttentionCode.REPORT_NOT_OUT)
                .map(matter -> matter.sentence())
                .findFirst()
                .orElse("");
    }

    private long toTheSo() throws MessagingException {
        var count = 0;
        for (var mail : server.getReceivedMessages()) {
            if (Arrays.toString(mail.getRecipients(Message.RecipientType.TO)).contains("vanthu@svhttdl")) {
                count++;
            }
        }
        return count;
    }
}
