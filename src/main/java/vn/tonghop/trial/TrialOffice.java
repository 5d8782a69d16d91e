package vn.tonghop.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tonghop.Application;
import vn.tonghop.receipt.ReceiptFolder;
import vn.tonghop.run.JobRun;
import vn.tonghop.submission.SubmissionRepository;

/**
 * An office that is set up for a trial and thrown away: the intake runs whole, in folders and a database of its own, so
 * that a trial says what the real run would say and changes nothing. What the unit sent before is not known there.
 */
public final class TrialOffice implements AutoCloseable {

    private final Path scratch;

    private TrialOffice(Path scratch) {
        this.scratch = scratch;
    }

    /** Sets an empty office up in the folder for temporary files. */
    public static TrialOffice open() {
        try {
            return new TrialOffice(Files.createTempDirectory("tonghop-check-"));
        } catch (IOException noRoom) {
            throw new UncheckedIOException("cannot make a folder for a trial in " + temporary(), noRoom);
        }
    }

    /** Puts a copy of a file into the folder of a unit. */
    public void drop(Path file, String folder) throws IOException {
        Files.copy(
                file,
                Files.createDirectories(scratch.resolve("input").resolve(folder))
                        .resolve(file.getFileName()),
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * What a trial came to.
     *
     * @param answers one for each file, in the order of their arrival
     * @param failures why the intake broke off; empty if it did not
     */
    public record Outcome(List<TrialAnswer> answers, List<Throwable> failures) {}

    /** Judges the files that were dropped, with settings such as {@code --tonghop.plan-folder=...}. */
    public Outcome judge(Clock clock, List<String> settings) {
        try (var context = start(clock, settings)) {
            var runs = context.getBean(JobRun.class);
            var outcome = runs.start("intake", runs.newRun(), Map.of());
            if (!outcome.completed()) {
                return new Outcome(List.of(), outcome.failures());
            }
            var receipts = context.getBean(ReceiptFolder.class);
            var answers = context.getBean(SubmissionRepository.class).findAllOfSweep(outcome.run()).stream()
                    .map(file -> new TrialAnswer(file, receipts.files(file)))
                    .toList();
            return new Outcome(answers, List.of());
        }
    }

    @Override
    public void close() {
        try (var found = Files.walk(scratch)) {
            for (var path : found.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                    Files.delete(path);
                }
            }
        } catch (IOException kept) {
            throw new UncheckedIOException("cannot clear away the trial in %s; delete it".formatted(scratch), kept);
        }
    }

    /** Starts without the listener for the log: the log stays that of the program around the trial. */
    private ConfigurableApplicationContext start(Clock clock, List<String> settings) {
        var builder = new SpringApplicationBuilder(Application.class)
                .initializers(starting -> starting.getBeanFactory().registerSingleton("clock", clock));
        var application = builder.application();
        application.setListeners(application.getListeners().stream()
                .filter(listener -> !(listener instanceof LoggingApplicationListener))
                .toList());
        return builder.run(ownPlaces(settings));
    }

    private String[] ownPlaces(List<String> settings) {
        var all = new ArrayList<>(settings);
        all.add("--spring.datasource.url=jdbc:h2:mem:" + scratch.getFileName()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
        all.add("--spring.datasource.username=sa");
        all.add("--spring.datasource.password=");
        all.add("--tonghop.input-folder=" + scratch.resolve("input"));
        all.add("--tonghop.output-folder=" + scratch.resolve("output"));
        all.add("--tonghop.data-folder=" + scratch.resolve("data"));
        all.add("--tonghop.intake.settle-pause=0ms");
        all.add("--tonghop.intake.minimum-age=0s");
        all.add("--tonghop.intake.wait-for-marker=false");
        all.add("--tonghop.receipt.purpose=TRIAL");
        var last = new LinkedHashMap<String, String>();
        all.forEach(setting -> last.put(setting.substring(0, setting.indexOf('=')), setting));
        return last.values().toArray(String[]::new);
    }

    private static String temporary() {
        return System.getProperty("java.io.tmpdir", "");
    }
}
