package vn.tonghop.setting;

import vn.tonghop.template.Sentences;

/** The Vietnamese sentences about settings. */
final class Words {

    static final Sentences SENTENCES = new Sentences("/setting/setting.properties");

    private Words() {}
}
