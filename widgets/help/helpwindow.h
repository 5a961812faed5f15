#pragma once

#include "widgets/help/manual.h"

#include <QStandardItemModel>
#include <QWidget>

class QAction;
class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace sd {

class RowView;

/// The manual to read in: contents and search beside the page, and the way back. A window of its own, so that it can
/// stand beside what it explains.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(const QString& language);

    /// Another language is spoken; the page stays.
    void setLanguage(const QString& language);
    /// An unknown section shows the first.
    void open(const QString& section);
    [[nodiscard]] QString section() const { return m_section; }

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildSide();
    QWidget* buildPage();
    void fillContents();
    void fillFound(const QString& words);
    void addRow(const Manual::Section& section, QStandardItem* below);
    void go(const QString& section);
    void step(int by);
    void turnTo(const QString& section);
    void render();
    void retranslate();
    void markContents();

    Manual m_manual;
    QString m_section;
    QStringList m_way; ///< the sections that were read
    qsizetype m_at = -1;
    bool m_isFilling = false;   ///< a row that becomes current then was not chosen
    bool m_isTyping = false;    ///< letters of a search turn the page
    bool m_isLastTyped = false; ///< the last step of the way was such a page
    QStandardItemModel m_rows;
    QLineEdit* m_search;
    RowView* m_contents;
    QPushButton* m_back;
    QPushButton* m_forward;
    QTextBrowser* m_text;
};

} // namespace sd
