package vn.tonghop.mail.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tonghop.Application;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.OutboxMessage;
import vn.tonghop.mail.mime.MimeLetter;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * The program's own outbox in a process of its own, so that it can be killed: {@code seed N}, {@code dispatch 0} or
 * {@code measure N}, then settings.
 */
final class SoakRun {

    static final int WARM_UP = 200;

    private static final int ROUNDS = 5;

    private final ApplicationContext program;

    private SoakRun(ApplicationContext program) {
        this.program = program;
    }

    public static void main(String[] arguments) throws Exception {
        var settings = Arrays.copyOfRange(arguments, 2, arguments.length);
        var number = Integer.parseInt(arguments[1]);
        try (var program = Application.builder()
                .initializers(starting ->
                        starting.getBeanFactory().registerSingleton("clock", Clock.system(OfficialDate.ZONE)))
                .run(settings)) {
            var run = new SoakRun(program);
            switch (arguments[0]) {
                case "seed" -> run.post(1, number);
                case "dispatch" -> System.out.println(run.dispatch());
                default -> run.measure(number);
            }
        }
        System.exit(0);
    }

    private String dispatch() {
        return program.getBean(MailDispatcher.class).sendDue().toString();
    }

    /**
     * The outbox, a plain loop of {@code JavaMailSender} and one call of it with all mails, in turn, over the same mails,
     * so many each.
     */
    private void measure(int number) throws Exception {
        run(1_000_000L, WARM_UP);
        var total = new double[3];
        for (var round = 1; round <= ROUNDS; round++) {
            var share = number * round / ROUNDS - number * (round - 1) / ROUNDS;
            var took = run(1_000_000L + round * 100_000L, share);
            for (var way = 0; way < total.length; way++) {
                total[way] += took.get(way);
            }
        }
        System.out.printf(
                "rate: outbox %.0f mails/s; plain loop of JavaMailSender %.0f mails/s, ratio %.2f; one call of it with all"
                        + " mails %.0f mails/s, ratio %.2f%n",
                number / total[0], number / total[1], total[1] / total[0], number / total[2], total[2] / total[0]);
    }

    /** Seconds that each way took. */
    private List<Double> run(long from, int number) throws Exception {
        post(from, number);
        var begun = System.nanoTime();
        dispatch();
        var outbox = seconds(begun);
        begun = System.nanoTime();
        for (var id = from; id < from + number; id++) {
            sender().send(letter(id));
        }
        var loop = seconds(begun);
        begun = System.nanoTime();
        var letters = new ArrayList<MimeMessage>();
        for (var id = from; id < from + number; id++) {
            letters.add(letter(id));
        }
        sender().send(letters.toArray(MimeMessage[]::new));
        return List.of(outbox, loop, seconds(begun));
    }

    private MimeMessage letter(long id) throws MessagingException {
        var entry = program.getBean(OutboxRepository.class)
                .find("RECEIPT/" + id, "u%d@vpub.example".formatted(id))
                .orElseThrow();
        return program.getBean(MimeLetter.class).write(entry, sender().getSession());
    }

    private JavaMailSenderImpl sender() {
        return program.getBean(JavaMailSenderImpl.class);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void post(long from, int number) throws Exception {
        var outbox = program.getBean(Outbox.class);
        var file = Path.of(program.getEnvironment().getRequiredProperty("tonghop.output-folder"), "bien-nhan.html");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, String.join("\n", Collections.nCopies(60, "<p>Biên nhận của đơn vị, không có dòng cần sửa</p>")));
        var receipt = MailAttachment.of("biên nhận.html", "text/html; charset=UTF-8", file);
        var composer = program.getBean(LetterComposer.class);
        LongStream.range(from, from + number)
                .forEach(id -> outbox.post(new OutboxMessage(
                        "RECEIPT/" + id,
                        "u%d@vpub.example".formatted(id),
                        MailKind.RECEIPT,
                        Optional.of(PeriodCode.parse("2026-H1")),
                        composer.letter(
                                "receipt",
                                Map.of("unit", "Phòng Tổng hợp", "number", Long.toString(id), "file", "kết quả.csv"),
                                List.of("Tệp được tính đầy đủ."),
                                List.of("Không cần làm gì thêm.")),
                        List.of(receipt))));
    }
}
