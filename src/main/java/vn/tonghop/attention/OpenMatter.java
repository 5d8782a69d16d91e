package vn.tonghop.attention;

import java.time.Instant;

/** A matter that needs a person still, and since when. */
public record OpenMatter(Attention matter, Instant since) {}
