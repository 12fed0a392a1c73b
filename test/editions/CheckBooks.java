import com.adobe.epubcheck.tool.EpubChecker;

/** EPUBCheck's command for several books in one virtual machine: starting it takes longer than checking a book. */
class CheckBooks {
  public static void main(String[] files) {
    System.setErr(System.out);
    for (String file : files) {
      System.out.println("BOOK " + file);
      new EpubChecker().run(new String[] {"--failonwarnings", file});
    }
  }
}
