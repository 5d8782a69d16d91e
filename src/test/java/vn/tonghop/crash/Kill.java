package vn.tonghop.crash;

import java.util.Map;

/** How a process is to die. */
sealed interface Kill {

    /** Properties for the watch inside the process. */
    Map<String, String> watch();

    /** The process ends itself, without any clean-up, at a point: before or after a change in a step. */
    record AtPoint(String point, int occurrence) implements Kill {

        @Override
        public Map<String, String> watch() {
            return Map.of("point", point, "occurrence", Integer.toString(occurrence));
        }
    }

    /** SIGKILL from outside, a moment after a step has begun. */
    record Soon(String step, int millis) implements Kill {

        @Override
        public Map<String, String> watch() {
            return Map.of();
        }
    }
}
