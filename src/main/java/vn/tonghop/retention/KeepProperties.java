package vn.tonghop.retention;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long {@code purge} leaves what nobody needs for ever.
 *
 * @param runs the history of runs; at least a month, so that a failure can still be looked into
 * @param trials answers to files that were only tried
 * @param matters what needed a person and is settled
 */
@ConfigurationProperties("tonghop.keep")
public record KeepProperties(
        @DefaultValue("400d") Duration runs,
        @DefaultValue("90d") Duration trials,
        @DefaultValue("400d") Duration matters) {

    private static final Duration A_MONTH = Duration.ofDays(31);
    private static final Duration A_DAY = Duration.ofDays(1);

    public KeepProperties {
        atLeast("runs", runs, A_MONTH);
        atLeast("trials", trials, A_DAY);
        atLeast("matters", matters, A_DAY);
    }

    private static void atLeast(String name, Duration kept, Duration least) {
        if (kept.compareTo(least) < 0) {
            throw new IllegalArgumentException("tonghop.keep.%s is %d hours; expected %dd or more, for example 400d"
                    .formatted(name, kept.toHours(), least.toDays()));
        }
    }
}
