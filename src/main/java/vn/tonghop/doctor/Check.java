package vn.tonghop.doctor;

import java.util.List;

/** Looks at one part of the house. */
interface Check {

    /** Name of the part in Vietnamese, for a check that could not run. */
    String subject();

    /** What was seen; at least one thing. */
    List<Diagnosis> examine();
}
