package vn.tonghop.verdict;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.FindingRepository.FoundInForce;
import vn.tonghop.submission.FindingRepository.Stage;

/**
 * Says of all files in force of the periods that are not over which figures are unlike those of other units, and which could be
 * compared with nothing. What was said before and is no longer true is taken back.
 */
final class CompareFigures implements Tasklet {

    private static final Set<FindingCode> SAID = EnumSet.of(FindingCode.FIGURE_UNLIKE_OTHERS, FindingCode.RULE_NOT_RUN);

    private final Plan plan;
    private final AmongUnits among;
    private final FindingRepository findings;
    private final Clock clock;

    CompareFigures(Plan plan, AmongUnits among, FindingRepository findings, Clock clock) {
        this.plan = plan;
        this.among = among;
        this.findings = findings;
        this.clock = clock;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        plan.periods().stream()
                .filter(period -> clock.instant().isBefore(period.deadlineInstant()))
                .forEach(this::compare);
        return RepeatStatus.FINISHED;
    }

    private void compare(ReportingPeriod period) {
        var found = among.compare(period);
        if (!isSaid(period, found)) {
            findings.deleteInForce(period.code(), SAID);
            findings.addAll(Stage.COMPARING, found);
        }
    }

    private boolean isSaid(ReportingPeriod period, SortedMap<Long, List<Finding>> found) {
        var before = findings.findInForce(period.code(), SAID, Integer.MAX_VALUE).stream()
                .collect(groupingBy(FoundInForce::submission, mapping(FoundInForce::finding, toSet())));
        var now = new HashMap<Long, Set<Finding>>();
        found.forEach((file, about) -> now.put(file, Set.copyOf(about)));
        return before.equals(now);
    }
}
