package vn.tonghop.schedule;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.tonghop.setting.NumberRange;

/**
 * When {@code serve} runs what, in Vietnamese time.
 *
 * @param nightly cron expression of the main job
 * @param dispatch cron expression of the sending of what is due
 * @param threads how many of them may run at the same time
 * @param expectedEvery after this time without a complete nightly run an alarm is raised
 */
@ConfigurationProperties("tonghop.schedule")
public record ScheduleProperties(
        @DefaultValue("0 0 22 * * *") String nightly,
        @DefaultValue("0 */15 * * * *") String dispatch,
        @DefaultValue("3") int threads,
        @DefaultValue("26h") Duration expectedEvery) {

    public ScheduleProperties {
        NumberRange.require("tonghop.schedule.threads", threads, 2, 16);
        checked("nightly", nightly);
        checked("dispatch", dispatch);
        if (expectedEvery.isNegative() || expectedEvery.isZero()) {
            throw new IllegalArgumentException(
                    "tonghop.schedule.expected-every is '%s'; expected a time such as 26h".formatted(expectedEvery));
        }
    }

    /** The moments of the main job. */
    public CronTimes nights() {
        return new CronTimes(nightly);
    }

    /** The moments of dispatch. */
    public CronTimes dispatches() {
        return new CronTimes(dispatch);
    }

    private static void checked(String name, String expression) {
        try {
            var unused = new CronTimes(expression);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "tonghop.schedule.%s is '%s'; expected six fields: second minute hour day month weekday, for example 0 0 22 * * * (%s)"
                            .formatted(name, expression, wrong.getMessage()));
        }
    }
}
