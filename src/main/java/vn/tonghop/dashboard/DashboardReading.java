package vn.tonghop.dashboard;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.attention.OpenMatter;
import vn.tonghop.dashboard.Dashboard.Task;

/** Gathers what the dashboard shows. */
final class DashboardReading {

    private final PeriodStates periods;
    private final MailLines mails;
    private final AttentionList attention;
    private final DashboardComposer composer;
    private final Clock clock;

    DashboardReading(
            PeriodStates periods, MailLines mails, AttentionList attention, DashboardComposer composer, Clock clock) {
        this.periods = periods;
        this.mails = mails;
        this.attention = attention;
        this.composer = composer;
        this.clock = clock;
    }

    /** The page as it stands now, with links relative to the file that it is written to. */
    Dashboard read(Path page) {
        var folder = page.toAbsolutePath().resolveSibling("");
        return composer.compose(periods.read(folder), tasks(folder), mails.read(folder), clock.instant());
    }

    private List<Task> tasks(Path folder) {
        return attention.open().stream()
                .map(OpenMatter::matter)
                .map(matter -> new Task(
                        matter.standingAlone(),
                        matter.place().isEmpty() ? "" : DashboardLinks.relative(folder, Path.of(matter.place()))))
                .toList();
    }
}
