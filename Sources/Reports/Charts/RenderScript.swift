/// The script that turns specifications into pictures, all in one process since starting the engine takes most time.
///
/// Its exit status: 0 = rendered, 3 = vl-convert is not installed, 1 = failed, with the reason on standard error.
enum RenderScript {
  static let missing: Int32 = 3

  static let python = #"""
    """Renders every *.vl.json of a folder to .svg and .png with vl-convert (Python 3.9 or later)."""
    import os
    import sys
    from pathlib import Path

    sys.path = [entry for entry in sys.path if entry]  # never from the current directory

    try:
        import vl_convert
    except ImportError:
        sys.exit(3)

    VERSION = "6.4"


    def write(path, data):
        """Whole files only: a temporary name first."""
        part = path.with_name(path.name + ".part")
        part.write_bytes(data)
        os.replace(part, path)


    def main(folder):
        for path in sorted(Path(folder).glob("*.vl.json")):
            base = path.name[: -len(".vl.json")]
            spec = path.read_text(encoding="utf-8")
            try:
                svg = vl_convert.vegalite_to_svg(spec, vl_version=VERSION)
                # The same bytes as from the specification, which need not be drawn a second time: half of the time.
                png = vl_convert.svg_to_png(svg, scale=2)
            except Exception as error:
                reason = str(error).strip().splitlines() or [repr(error)]
                sys.exit(f"{path.name}: {reason[0]}")
            write(path.with_name(base + ".svg"), svg.encode("utf-8"))
            write(path.with_name(base + ".png"), png)
            print(base)
        if "--library" in sys.argv:
            print("\0" + vl_convert.javascript_bundle(vl_version=VERSION))


    main(sys.argv[1])
    """#
}
