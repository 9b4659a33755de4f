import Testing

@testable import Workbench

@Suite struct PageScriptsTests {
  @Test func `a page's script comes in one file, each part once and before what needs it`() throws {
    let page = """
      // The page.
      import { two } from "./two.js";
      import { one } from "./one.js";
      start(one, two);
      """
    let one = """
      export class Unit {}
      export async function wait() {
        // Waits.
        return 1;
      }
      """
    let two = """
      import { one } from "./one.js";

      /** Two. */
      export const two = one + 1;
      """
    let scripts = PageScripts([
      (name: "page", text: page), (name: "two", text: two), (name: "one", text: one),
      (name: "other", text: "other();"),
    ])
    #expect(scripts.joined.keys.sorted() == ["other", "page"])
    #expect(
      scripts.joined["page"] == """
        const imported = {};
        imported["one"] = (() => {
        class Unit {}
        async function wait() {
        return 1;
        }
        return { Unit, wait };
        })();
        imported["two"] = (() => {
        const { one } = imported["one"];
        const two = one + 1;
        return { two };
        })();
        const { two } = imported["two"];
        const { one } = imported["one"];
        start(one, two);

        """)
  }
}
