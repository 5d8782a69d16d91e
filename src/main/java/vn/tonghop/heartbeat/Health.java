package vn.tonghop.heartbeat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.doctor.Diagnosis;
import vn.tonghop.doctor.Vitals;
import vn.tonghop.vietnamese.OfficialDate;

/** How the program stands, in the form in which Spring Boot's Actuator answers for health. */
final class Health {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);
    private static final String STATUS = "status";

    private final Vitals vitals;
    private final Rhythm rhythm;

    Health(Vitals vitals, Rhythm rhythm) {
        this.vitals = vitals;
        this.rhythm = rhythm;
    }

    /**
     * An answer.
     *
     * @param isUp whether all parts are well
     * @param json what to answer
     */
    record Answer(boolean isUp, String json) {}

    private record Part(boolean isUp, List<String> said) {

        private Map<String, Object> answer() {
            return Map.of(STATUS, status(isUp), "details", Map.of("said", said));
        }
    }

    Answer at(Instant now) {
        var parts = new LinkedHashMap<String, Part>();
        parts.put("database", part(() -> of(vitals.database())));
        parts.put("folders", part(() -> of(vitals.folders())));
        parts.put("mail", part(() -> of(vitals.mail())));
        parts.put("lastNight", part(() -> lastNight(now)));
        parts.put("nextObligations", part(() -> new Part(true, due(now))));
        var isUp = parts.values().stream().allMatch(Part::isUp);
        var components = new LinkedHashMap<String, Object>();
        parts.forEach((name, part) -> components.put(name, part.answer()));
        var answer = new LinkedHashMap<String, Object>();
        answer.put(STATUS, status(isUp));
        answer.put("components", components);
        return new Answer(isUp, JsonMapper.shared().writeValueAsString(answer));
    }

    private static String status(boolean isUp) {
        return isUp ? "UP" : "DOWN";
    }

    /** A part that cannot be asked is down. */
    private static Part part(Supplier<Part> asked) {
        try {
            return asked.get();
        } catch (RuntimeException away) {
            LOG.warn("a part of the health cannot be asked: {}", away.getMessage());
            return new Part(false, List.of(String.valueOf(away.getMessage())));
        }
    }

    private static Part of(List<Diagnosis> seen) {
        return new Part(
                seen.stream().noneMatch(one -> one.level() == Diagnosis.Level.NEEDS_A_PERSON),
                seen.stream().map(Diagnosis::sentence).toList());
    }

    private Part lastNight(Instant now) {
        var last = rhythm.lastNight().map(OfficialDate::stamp).orElse("-");
        return new Part(rhythm.silentSince(now).isEmpty(), List.of(last));
    }

    private List<String> due(Instant now) {
        return rhythm.due(now).stream()
                .map(next -> "%s %s %s".formatted(OfficialDate.stamp(next.moment()), next.kind(), next.period()))
                .toList();
    }
}
