extension PaperScript {
  /// One wide page for a meeting.
  static let slides = #"""
    def slide(paper, folder):
        made = pptx.Presentation()
        properties(made, paper)
        made.slide_width, made.slide_height = Cm(33.867), Cm(19.05)
        page = made.slides.add_slide(made.slide_layouts[5])
        dark, grey = (0x1F, 0x38, 0x64), (0x59, 0x59, 0x59)
        title = page.shapes.title
        title.left, title.top, title.width, title.height = Cm(1.2), Cm(0.5), Cm(31.4), Cm(1.6)
        fill(title.text_frame, fitted([(paper["title"], 24, True, dark)], 30.8, 1.3), paper["language"])
        box(page, (1.2, 2.1, 31.4, 1.1), [(paper["question"], 16, False, grey)], paper["language"])
        has_picture = bool(paper["picture"])
        width = 15.0 if has_picture else 31.4
        answer = [(text, 18 if number == 0 else 14, number == 0, dark) for number, text in enumerate(paper["answer"])]
        answer += [(text, 13, False, (0, 0, 0)) for text in paper["targets"]]
        actions = [(paper["heading"] + ":", 16, True, dark)] + [("• " + text, 13, False, (0, 0, 0)) for text in paper["actions"]]
        elsewhere = [("• " + text, 12, False, (0, 0, 0)) for text in paper["elsewhere"]]
        if elsewhere:
            elsewhere.insert(0, (paper["elsewhereHeading"] + ":", 14, True, dark))
        beside = elsewhere if has_picture else []
        lines = fitted(answer + actions + ([] if has_picture else elsewhere), width - 0.6, 13.9)
        box(page, (1.2, 3.4, width, 13.9), lines, paper["language"])
        if has_picture:
            image = page.shapes.add_picture(os.path.join(folder, "charts", paper["picture"]), 0, 0)
            scale = min(Cm(16) / image.width, Cm(9.3 if beside else 13.5) / image.height)
            image.width, image.height = int(image.width * scale), int(image.height * scale)
            image.left, image.top = Cm(16.6) + int((Cm(16) - image.width) / 2), Cm(3.5)
            image._element.nvPicPr.cNvPr.set("descr", paper["caption"])
        if beside:
            box(page, (16.6, 13.0, 16.0, 4.4), fitted(beside, 15.4, 4.2), paper["language"])
        box(page, (1.2, 17.7, 31.4, 0.9), [(paper["foot"], 10, False, grey)], paper["language"])
        return made


    def fitted(lines, width, height):
        """Smaller letters where the text needs more room than there is; nothing is cut."""
        def room(factor):
            total = 0
            for text, size, bold, _ in lines:
                per_line = width / (size * factor * (0.0205 if bold else 0.0185))
                total += (1 + int(len(text) / per_line)) * size * factor * 0.0424 + 0.1
            return total

        factor = 1.0
        while factor > 0.5 and room(factor) > height:
            factor -= 0.05
        return [(text, round(size * factor * 2) / 2, bold, color) for text, size, bold, color in lines]


    def box(page, place, lines, language):
        made = page.shapes.add_textbox(*(Cm(side) for side in place))
        fill(made.text_frame, lines, language)


    def fill(frame, lines, language):
        frame.word_wrap = True
        frame.auto_size = MSO_AUTO_SIZE.NONE
        frame.vertical_anchor = MSO_ANCHOR.TOP
        for number, (text, size, bold, color) in enumerate(lines):
            line = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
            line.alignment = PP_ALIGN.LEFT
            line.space_after = Pt(3)
            run = line.add_run()
            run.text, run.font.size, run.font.bold, run.font.name = text, Pt(size), bold, FONT
            run.font.color.rgb = SlideColor(*color)
            run._r.get_or_add_rPr().set("lang", language)
    """#
}
