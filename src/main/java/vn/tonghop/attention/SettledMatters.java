package vn.tonghop.attention;

import java.time.Duration;
import java.time.Instant;
import vn.tonghop.retention.KeepProperties;
import vn.tonghop.retention.Outdated;

/** Matters that needed a person and are settled since long ago. */
final class SettledMatters implements Outdated {

    private final AttentionRepository repository;
    private final KeepProperties keep;

    SettledMatters(AttentionRepository repository, KeepProperties keep) {
        this.repository = repository;
        this.keep = keep;
    }

    @Override
    public String kind() {
        return "matters";
    }

    @Override
    public Duration kept() {
        return keep.matters();
    }

    @Override
    public int count(Instant before) {
        return repository.countSettled(before);
    }

    @Override
    public int remove(Instant before) {
        return repository.removeSettled(before);
    }
}
