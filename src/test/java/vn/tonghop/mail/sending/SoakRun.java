package vn.tonghop.mail.sending;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tonghop.Application;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.Outbox;
import vn.tonghop.mail.OutboxMessage;
import vn.tonghop.mail.OutboxRepository;
import vn.tonghop.mail.text.MailComposer;
import vn.tonghop.mail.text.MailComposer.ReceiptNotice;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * The program's own outbox in a process of its own, so that it can be killed: {@code seed N}, {@code dispatch 0} or
 * {@code measure N}, then settings.
 */
final class SoakRun {

    private final ApplicationContext program;

    private SoakRun(ApplicationContext program) {
        this.program = program;
    }

    public static void main(String[] arguments) throws Exception {
        var settings = Arrays.copyOfRange(arguments, 2, arguments.length);
        var number = Integer.parseInt(arguments[1]);
        try (var program = new SpringApplicationBuilder(Application.class)
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

    /** The outbox and a plain loop of {@code JavaMailSender}, in turn, over the same mails. */
    private void measure(int number) throws Exception {
        var first = 1_000_000L;
        post(first, 200);
        dispatch();
        plain(first, 200);
        for (var round = 1; round <= 3; round++) {
            var from = first + 1_000L + round * 100_000L;
            post(from, number);
            var begun = System.nanoTime();
            dispatch();
            var outbox = number / seconds(begun);
            begun = System.nanoTime();
            plain(from, number);
            var plain = number / seconds(begun);
            System.out.printf(
                    "round %d: outbox %.0f mails/s, plain loop of JavaMailSender %.0f mails/s, ratio %.2f%n",
                    round, outbox, plain, outbox / plain);
        }
    }

    private void plain(long from, int number) throws Exception {
        var outbox = program.getBean(OutboxRepository.class);
        var letters = program.getBean(MimeLetter.class);
        var sender = program.getBean(JavaMailSenderImpl.class);
        for (var id = from; id < from + number; id++) {
            var entry = outbox.find("RECEIPT/" + id, "u%d@vpub.example".formatted(id))
                    .orElseThrow();
            sender.send(letters.write(entry, sender.getSession()));
        }
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
        var composer = program.getBean(MailComposer.class);
        LongStream.range(from, from + number)
                .forEach(id -> outbox.post(new OutboxMessage(
                        "RECEIPT/" + id,
                        "u%d@vpub.example".formatted(id),
                        MailKind.RECEIPT,
                        Optional.of(PeriodCode.parse("2026-H1")),
                        composer.receipt(new ReceiptNotice(
                                "Phòng Tổng hợp",
                                id,
                                "kết quả.csv",
                                "Tệp được tính đầy đủ.",
                                List.of("Không cần làm gì thêm."))),
                        List.of(receipt))));
    }
}
