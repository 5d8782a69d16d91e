package vn.tonghop.schedule;

import java.time.Instant;
import org.springframework.scheduling.support.CronExpression;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * The moments of a cron expression of six fields (second minute hour day month weekday), in Vietnam wherever the machine is.
 *
 * @param expression for example {@code 0 0 22 * * *}
 */
public record CronTimes(String expression) {

    public CronTimes {
        var next = CronExpression.parse(expression).next(Instant.EPOCH.atZone(OfficialDate.ZONE));
        if (next == null) {
            throw new IllegalArgumentException(
                    "'%s' never comes; expected for example 0 0 22 * * *".formatted(expression));
        }
    }

    /** The first moment after that one. */
    public Instant after(Instant moment) {
        var next = CronExpression.parse(expression).next(moment.atZone(OfficialDate.ZONE));
        if (next == null) {
            throw new IllegalStateException("'%s' does not come again after %s".formatted(expression, moment));
        }
        return next.toInstant();
    }
}
