package vn.tonghop.template;

/** A failure whose message is a Vietnamese sentence for people of the office; any other message is for the log. */
public interface OfficeSentence {}
