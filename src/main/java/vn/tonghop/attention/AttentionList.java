package vn.tonghop.attention;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What needs a person, as every output reads it. The sources are asked at each question, so that what is told is true at that
 * moment; the table remembers since when, and keeps what only a run can see.
 */
public final class AttentionList {

    private static final Logger LOG = LoggerFactory.getLogger(AttentionList.class);

    /** Matters of one code stay in the order in which their source names them. */
    private static final Comparator<OpenMatter> PRESSING_FIRST = Comparator.comparing(
                    (OpenMatter open) -> open.matter().urgency(), Comparator.reverseOrder())
            .thenComparing(open -> open.matter().code());

    private final List<AttentionSource> sources;
    private final AttentionRepository repository;
    private final TransactionOperations transactions;
    private final Clock clock;

    AttentionList(
            List<AttentionSource> sources,
            AttentionRepository repository,
            TransactionOperations transactions,
            Clock clock) {
        this.sources = List.copyOf(sources);
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Everything that is open, the most pressing first. */
    public List<OpenMatter> open() {
        var now = clock.instant();
        var stored = repository.open();
        var owned = EnumSet.noneOf(AttentionCode.class);
        sources.forEach(source -> owned.addAll(source.codes()));
        var seenByRuns =
                stored.stream().filter(open -> !owned.contains(open.matter().code()));
        return Stream.concat(sources.stream().flatMap(source -> standing(source, stored, now).stream()), seenByRuns)
                .sorted(PRESSING_FIRST)
                .toList();
    }

    /** What is open for those who have to act, the most pressing first. */
    public List<OpenMatter> openFor(Set<Audience> audiences) {
        return open().stream()
                .filter(open -> audiences.contains(open.matter().code().audience()))
                .toList();
    }

    /** Notes in the table what stands now: what is new is raised, what is over is settled. */
    public void note() {
        keep(
                EnumSet.allOf(AttentionCode.class),
                open().stream().map(OpenMatter::matter).toList());
    }

    /** Notes what a run has seen of those codes: what is new is raised, what is missing is settled. */
    public void keep(Set<AttentionCode> codes, List<Attention> standing) {
        transactions.executeWithoutResult(status -> {
            var now = clock.instant();
            var over = repository.open().stream()
                    .map(OpenMatter::matter)
                    .filter(matter -> codes.contains(matter.code()))
                    .collect(Collectors.toMap(Attention::identity, Function.identity()));
            standing.forEach(matter -> {
                repository.raise(matter, now);
                over.remove(matter.identity());
            });
            over.values().forEach(matter -> repository.settle(matter, now));
        });
    }

    /** A source that fails says what it said before and does not keep the others from speaking. */
    private static List<OpenMatter> standing(AttentionSource source, List<OpenMatter> stored, Instant now) {
        var known = new ArrayList<>(stored);
        known.removeIf(open -> !source.codes().contains(open.matter().code()));
        try {
            Map<String, Instant> since = known.stream()
                    .collect(Collectors.toMap(open -> open.matter().identity(), OpenMatter::since));
            return source.standing(now).stream()
                    .map(matter -> new OpenMatter(matter, since.getOrDefault(matter.identity(), now)))
                    .toList();
        } catch (RuntimeException broken) {
            LOG.error("{} cannot say what needs a person", source.getClass().getSimpleName(), broken);
            return known;
        }
    }
}
