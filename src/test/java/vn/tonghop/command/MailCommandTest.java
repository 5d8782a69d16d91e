package vn.tonghop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.FaultySmtpServer;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.TestDatabase;

/** {@code mail list}, {@code mail show} and {@code mail retry}. */
class MailCommandTest {

    private static final String EVE = "2026-06-11";

    private final TestDatabase database = DatabaseKind.H2.open();

    @TempDir
    Path folder;

    private FaultySmtpServer server;
    private Office office;

    @BeforeEach
    void open() {
        server = FaultySmtpServer.open(folder.resolve("received"));
        office = new Office(folder.resolve("office"), database)
                .set("spring.mail.host", "localhost")
                .set("spring.mail.port", Integer.toString(server.port()))
                .set("tonghop.mail.starttls", "optional");
        office.dropSample();
        server.failFor("nc@vpub.example.invalid", "RCPT", "550");
    }

    @AfterEach
    void close() {
        server.close();
        database.close();
    }

    @Test
    void listShowAndRetryFollowAMailThatWasRefused() {
        var night = office.run(EVE, "nightly");
        assertThat(night.exitCode()).isEqualTo(1);
        assertThat(night.out()).contains("thư gửi nc@vpub.example.invalid không gửi được và đã dừng");

        var list = office.run(EVE, "mail", "list", "--state", "FAILED");
        assertThat(list.exitCode()).isZero();
        assertThat(list.out())
                .contains("HỘP THƯ ĐI: 0 thư đang chờ")
                .contains("[không gửi được] Biên nhận gửi nc@vpub.example.invalid");
        var id = list.out()
                .lines()
                .filter(line -> line.contains("[không"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("\\..*", "");

        var show = office.run(EVE, "mail", "show", id);
        assertThat(show.out())
                .contains("Lần gửi 1, ")
                .contains("bị từ chối hẳn. RCPT: ")
                .contains("550 fault on purpose")
                .contains("Tệp kèm: bien-nhan-so-")
                .contains("Kính gửi: Phòng Nội chính");

        var again = office.run(EVE, "mail", "retry", id);
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.out()).contains("Đã gửi 0 thư").contains("Không gửi được: nc@vpub.example.invalid");

        server.heal();
        var before = server.received().size();
        var all = office.run(EVE, "mail", "retry");
        assertThat(all.exitCode()).isZero();
        assertThat(all.out()).contains("0 thư không gửi được");
        assertThat(server.received().subList(before, server.received().size()))
                .isNotEmpty()
                .allMatch(mail -> mail.recipient().equals("nc@vpub.example.invalid"));
        assertThat(office.run(EVE, "mail", "retry").out()).contains("Không có thư nào cần gửi lại.");
        assertThat(office.run(EVE, "mail", "show", id).out())
                .contains("Trạng thái: đã gửi")
                .contains("Lần gửi 3, ");
    }

    @Test
    void aMailThatWasDeliveredIsNotSentAgain() {
        office.run(EVE, "nightly");
        var before = server.received().size();
        var id = office.run(EVE, "mail", "list", "--state", "SENT", "--most", "1")
                .out()
                .lines()
                .filter(line -> line.contains("[đã gửi]"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("\\..*", "");

        var retry = office.run(EVE, "mail", "retry", id);

        assertThat(retry.exitCode()).isEqualTo(2);
        assertThat(retry.err()).contains("nên không gửi lại");
        assertThat(server.received()).hasSize(before);
    }

    @Test
    void aRefusedLoginIsToldAtTheEndOfTheRunAndInTheList() {
        server.fail("MAIL", "530", 0);

        var night = office.run(EVE, "nightly");
        assertThat(night.exitCode()).isEqualTo(1);
        assertThat(night.out()).contains("hệ thống đã dừng gửi mọi thư");
        assertThat(server.commands("MAIL")).isOne();
        assertThat(office.run(EVE, "mail", "list").out())
                .contains("ĐÃ DỪNG GỬI MỌI THƯ")
                .contains("[đã ghi thành tệp] Cảnh báo");

        server.heal();
        assertThat(office.run(EVE, "mail", "retry").out()).contains("0 thư còn chờ");
        assertThat(office.run(EVE, "mail", "list").out()).doesNotContain("ĐÃ DỪNG");
    }

    @Test
    void wrongUseIsToldInVietnamese() {
        assertThat(office.run(EVE, "mail").exitCode()).isEqualTo(2);
        assertThat(office.run(EVE, "mail", "show", "987654").err()).contains("Không có thư số 987654");
        assertThat(office.run(EVE, "mail", "retry", "987654").exitCode()).isEqualTo(2);
        assertThat(office.run(EVE, "mail", "list", "--state", "LOST").exitCode())
                .isEqualTo(2);
        assertThat(office.run(EVE, "mail", "list", "--most", "0").err()).contains("từ 1 trở lên");
    }
}
