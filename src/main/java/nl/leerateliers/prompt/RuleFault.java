package nl.leerateliers.prompt;

/** The rule file cannot be read; says where. Lines and columns count from 1. */
final class RuleFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RuleFault(int line, int column, String what) {
    super("prompt/rules.txt, line " + line + ", column " + column + ": " + what);
  }
}
