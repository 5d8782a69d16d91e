package vn.tonghop.approval;

import java.time.Instant;
import vn.tonghop.period.PeriodCode;

/**
 * A person's word that a report must not go out for now.
 *
 * @param period the period
 * @param actor who holds it
 * @param reason why
 * @param since since when
 */
public record Hold(PeriodCode period, String actor, String reason, Instant since) {}
