package vn.tonghop.command;

/** What a command says to the scheduler that started it. */
enum ExitCode {
    DONE(0),
    /** Done, but a person is needed: refused files, rows to correct, a held report. */
    NEEDS_A_PERSON(1),
    /** Wrong usage or configuration. */
    WRONG_USAGE(2),
    FAILED(3),
    /** Another run is active. */
    ANOTHER_RUN(4);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
