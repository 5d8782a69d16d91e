package vn.tonghop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.outbox.AttemptRepository;
import vn.tonghop.mail.outbox.Outcome;
import vn.tonghop.template.Sentences;

/** {@code mail list} and {@code mail show} on a mail of every kind in every state, returned or not, however it was tried. */
@OnEachDatabase(Dialect.SAME)
class EveryMailTest {

    private static final String EVE = "2026-06-11";
    private static final LocalDateTime CREATED = LocalDateTime.parse("2026-06-10T15:00:00");
    private static final int ALL = MailKind.values().length * MailState.values().length;

    private final Sentences words = new Sentences("/command/command.properties");
    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    EveryMailTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aMailOfEachKindInEachState() {
        office = new Office(folder, database);
        office.run(EVE, "mail", "list");
        for (var state : MailState.values()) {
            for (var kind : MailKind.values()) {
                post(kind, state);
            }
        }
    }

    @Test
    @DisplayName("the list names kind, state, addressee and subject of each in words, newest first")
    void theListNamesEach() {
        var list = office.run(EVE, "mail", "list", "--most", Integer.toString(ALL));

        assertThat(list.exitCode()).as(list.err()).isZero();
        assertThat(lines(list.out()))
                .hasSize(ALL)
                .containsAll(Stream.of(MailState.values())
                        .flatMap(state -> Stream.of(MailKind.values()).map(kind -> line(kind, state)))
                        .toList())
                .isSortedAccordingTo((one, other) -> Long.compare(number(other), number(one)));
        assertThat(list.out()).doesNotContain(names());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("asked for one state by its words, the list has the mails of that state, newest first")
    void theListOfOneState(MailState state) {
        var list = office.run(EVE, "mail", "list", "--state", words.of("mail.state." + state));

        assertThat(list.exitCode()).as(list.err()).isZero();
        assertThat(lines(list.out()))
                .containsExactlyElementsOf(Stream.of(MailKind.values())
                        .sorted((one, other) -> other.compareTo(one))
                        .map(kind -> line(kind, state))
                        .toList());
    }

    @Test
    @DisplayName("asked for a state by its name and for so many, the list has the newest")
    void theNewestOfOneState() {
        var list = office.run(EVE, "mail", "list", "--state", "failed", "--most", "1");

        assertThat(lines(list.out())).containsExactly(line(MailKind.ALARM, MailState.FAILED));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("each kind is shown in words, the states taking turns, so that each of them is shown too")
    void eachIsShown(MailKind kind) {
        var states = List.of(MailState.values());
        var state = states.get(List.of(MailKind.values()).indexOf(kind) % states.size());
        var id = id(kind, state);

        var shown = office.run(EVE, "mail", "show", Long.toString(id));

        assertThat(shown.exitCode()).as(shown.err()).isZero();
        assertThat(shown.out())
                .contains(
                        "THƯ SỐ " + id + ": " + words.of("mail.kind." + kind),
                        "Trạng thái: " + words.of("mail.state." + state),
                        "Người nhận: " + kind.slug() + "@vpub.example.invalid",
                        "Tiêu đề: Thư về kỳ 6 tháng đầu năm",
                        "Nội dung của thư")
                .doesNotContain(names());
        assertThat(shown.out().contains("Lần gửi tới: ")).isEqualTo(state == MailState.PENDING);
    }

    @Test
    @DisplayName(
            "each way in which an attempt can end, and one that has not ended, is told in words; so is a returned mail")
    void eachEndOfAnAttempt() {
        var id = id(MailKind.REMINDER, MailState.FAILED);
        var results = Stream.concat(
                        Arrays.stream(Outcome.Result.values()).map(Enum::name),
                        Stream.of(AttemptRepository.INTERRUPTED))
                .toList();
        results.forEach(result -> attempt(id, results.indexOf(result) + 1, result));
        attempt(id, results.size() + 1, "");
        database.jdbc()
                .sql("insert into mail_bounce (outbox_id, recipient, status, diagnostic, noted_at)"
                        + " values (:id, 'nc@vpub.example.invalid', '5.1.1', 'no such user', :at)")
                .param("id", id)
                .param("at", CREATED)
                .update();

        var shown = office.run(EVE, "mail", "show", Long.toString(id)).out();

        assertThat(shown).contains("Lần gửi " + (results.size() + 1) + ", ", words.of("mail.result.RUNNING"));
        assertThat(results).allSatisfy(result -> assertThat(shown).contains(words.of("mail.result." + result)));
        assertThat(shown).contains("không gửi được, bị trả lại", "Bị trả lại từ nc@vpub.example.invalid");
        assertThat(shown).doesNotContain(results.toArray(String[]::new));
        assertThat(office.run(EVE, "mail", "list", "--state", "FAILED").out())
                .contains("[không gửi được, bị trả lại] Nhắc nộp gửi ", "cần sửa: nc@vpub.example.invalid");
    }

    private void post(MailKind kind, MailState state) {
        database.jdbc()
                .sql("""
                        insert into outbox (obligation_key, addressee, kind, period_code, message_id, subject, text_body,
                          html_body, state, created_at, attempts, next_attempt_at, settled_at)
                        values (:key, :addressee, :kind, '2026-H1', '<m@x>', 'Thư về kỳ 6 tháng đầu năm', 'Nội dung của thư', '',
                          :state, :at, :attempts, :at, :settled)
                        """)
                .param("key", kind + "/" + state)
                .param("addressee", kind.slug() + "@vpub.example.invalid")
                .param("kind", kind.name())
                .param("state", state.name())
                .param("at", CREATED)
                .param("attempts", state == MailState.PENDING ? 0 : 1)
                .param("settled", state == MailState.PENDING || state == MailState.SENDING ? null : CREATED)
                .update();
    }

    private void attempt(long mail, int number, String result) {
        database.jdbc()
                .sql("insert into mail_attempt (outbox_id, attempt_no, worker, started_at, ended_at, result, answer)"
                        + " values (:mail, :number, 'w', :at, :at, nullif(:result, ''), '')")
                .param("mail", mail)
                .param("number", number)
                .param("at", CREATED)
                .param("result", result)
                .update();
    }

    private long id(MailKind kind, MailState state) {
        return database.jdbc()
                .sql("select id from outbox where obligation_key = :key")
                .param("key", kind + "/" + state)
                .query(Long.class)
                .single();
    }

    private String line(MailKind kind, MailState state) {
        return "%d. [%s] %s gửi %s@vpub.example.invalid: Thư về kỳ 6 tháng đầu năm (22 giờ 00, ngày 10/6/2026)"
                .formatted(
                        id(kind, state), words.of("mail.state." + state), words.of("mail.kind." + kind), kind.slug());
    }

    private static List<String> lines(String out) {
        return out.lines().filter(line -> line.contains(". [")).toList();
    }

    private static long number(String line) {
        return Long.parseLong(line.substring(0, line.indexOf('.')));
    }

    private static String[] names() {
        return Stream.concat(Arrays.stream(MailKind.values()), Arrays.stream(MailState.values()))
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
