package vn.tonghop.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.tonghop.mail.outbox.Delivery;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.Plan.DispatchPolicy;
import vn.tonghop.rehearsal.TimelineEvent.Kind;
import vn.tonghop.template.Sentences;

/**
 * A period with twelve mishaps, day after day from its opening until the report is out after all: what happened, what the program
 * did, and every mail that the drafting department read. One unit has no address, and only an approved report may go.
 */
public final class MishapRehearsal implements AutoCloseable {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime DEED = LocalTime.of(8, 30);
    private static final LocalTime SLIPS = LocalTime.of(8, 45);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final LocalTime NIGHT = LocalTime.of(22, 0);

    private final StandInServer server;
    private final LockedFolders folders = new LockedFolders();
    private final RehearsedOffice office;
    private final TimelineRecorder recorder;
    private final DraftersMail mail;

    /** Starts the program in that folder, with the settings of the real one. */
    public MishapRehearsal(Path folder, List<String> settings, LocalDateTime now) {
        var started = new ArrayList<ConfigurableApplicationContext>();
        this.server = new StandInServer(() -> folderOfMails(started.get(0)));
        this.office = new RehearsedOffice(folder, settings, now, starting -> {
            started.add(starting);
            replaceParts((GenericApplicationContext) starting);
        });
        this.recorder = office.get(TimelineRecorder.class);
        this.mail = office.get(DraftersMail.class);
    }

    private void replaceParts(GenericApplicationContext starting) {
        starting.getBeanFactory().registerSingleton("folderListing", folders);
        starting.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object part, String name) {
                return part instanceof Plan plan ? harder(plan) : part;
            }
        });
        starting.registerBean("standInServer", Delivery.class, () -> server, part -> part.setPrimary(true));
    }

    private static Plan harder(Plan plan) {
        return Cast.of(plan)
                .map(cast ->
                        plan.with(plan.units().withoutAddress(cast.silent().code()), DispatchPolicy.AFTER_APPROVAL))
                .orElse(plan);
    }

    private static Delivery folderOfMails(ConfigurableApplicationContext program) {
        return program.getBeansOfType(Delivery.class).values().stream()
                .filter(delivery -> !(delivery instanceof StandInServer))
                .findFirst()
                .orElseThrow();
    }

    /** The plan that is rehearsed. */
    public Plan plan() {
        return office.plan();
    }

    /** Where mails, receipts and reports of the rehearsal lie. */
    public Path output() {
        return office.output();
    }

    /** Plays the period; empty if the plan has too few units for the parts. */
    public List<MishapDay> play(ReportingPeriod period) {
        return Cast.of(plan()).map(cast -> play(period, cast)).orElse(List.of());
    }

    private List<MishapDay> play(ReportingPeriod period, Cast cast) {
        office.open();
        office.begin(period);
        var words = new Sentences("/rehearsal/mishaps.properties");
        var stage = new MishapStage(office, server, folders, period);
        var script = new MishapScript(period, plan().calendar(), new MishapDeeds(plan(), period, cast, stage, words));
        return period.opens()
                .datesUntil(script.last().plusDays(1))
                .map(day -> play(day, period, script))
                .toList();
    }

    /** Reminders in the morning, the deeds of the day, what a quarter of an hour later is carried out, and the night. */
    private MishapDay play(LocalDate day, ReportingPeriod period, MishapScript script) {
        var runs = new ArrayList<TimelineEvent>();
        runs.add(run(day.atTime(MORNING), Kind.DISPATCH, period, office::dispatch));
        office.at(day.atTime(DEED));
        var happened = script.play(day);
        if (!happened.isEmpty()) {
            runs.add(run(day.atTime(SLIPS), Kind.DISPATCH, period, office::decide));
        }
        if (period.sendAt().isAfter(SLIPS)) {
            runs.add(run(day.atTime(period.sendAt()), Kind.DISPATCH, period, office::dispatch));
        }
        if (!happened.isEmpty()) {
            runs.add(run(day.atTime(AFTERNOON), Kind.DISPATCH, period, office::dispatch));
        }
        runs.add(run(day.atTime(NIGHT), Kind.NIGHT, period, () -> office.night(false)));
        return new MishapDay(day, happened, runs, mail.newSince(), alarm());
    }

    private TimelineEvent run(LocalDateTime moment, Kind kind, ReportingPeriod period, Supplier<String> work) {
        office.at(moment);
        return new TimelineEvent(moment, kind, recorder.linesOf(work.get(), period, moment.toLocalDate()));
    }

    private String alarm() {
        var file = output().resolve("CANH-BAO.txt");
        try (var lines = Files.exists(file) ? Files.lines(file) : Stream.<String>empty()) {
            return String.join("\n", lines.toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the alarm of the rehearsal", unreadable);
        }
    }

    @Override
    public void close() {
        office.close();
    }
}
