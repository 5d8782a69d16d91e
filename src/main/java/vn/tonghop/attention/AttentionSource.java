package vn.tonghop.attention;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A capability that knows causes for a person to act. What it does not name any more is settled. */
public interface AttentionSource {

    /** The codes that this source alone raises. */
    Set<AttentionCode> codes();

    /** What stands at that moment, by the database and the calendar. */
    List<Attention> standing(Instant now);
}
