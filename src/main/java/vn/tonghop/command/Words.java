package vn.tonghop.command;

import vn.tonghop.template.Sentences;

/** The Vietnamese sentences of the command line. */
final class Words {

    static final Sentences SENTENCES = new Sentences("/command/command.properties");

    private Words() {}
}
