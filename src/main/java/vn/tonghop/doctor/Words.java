package vn.tonghop.doctor;

import vn.tonghop.template.Sentences;

/** The Vietnamese sentences of the doctor. */
final class Words {

    static final Sentences SENTENCES = new Sentences("/doctor/doctor.properties");

    private Words() {}
}
