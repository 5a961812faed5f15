#pragma once

#include "models/boundary/baselineshelf.h"
#include "models/items/estatepicture.h"
#include "models/items/itemwords.h"
#include "widgets/dialogs/dialogframe.h"

#include <QTimer>

class QComboBox;
class QPlainTextEdit;

namespace sd {

class ReadingsView;
class TextLabel;

/// The text of a baseline, for the site's own folder: read as the program reads it while it is typed, tried on a
/// server, saved. What is in force stays so.
class BaselineEditor : public Dialog
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const ItemWords& words;
        BaselineShelf& shelf;
    };
    /// `text` with its version counted up; `checks` are those that it can be tried with.
    BaselineEditor(const Sources& sources, const QString& name, const QByteArray& text,
                   const std::vector<const Check*>& checks, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void saved(const QString& name);

private:
    QWidget* buildTrial(const std::vector<const Check*>& checks);
    void read();
    void take(const Result<SharedSheet>& said);
    void tryNow();
    void showPlace(const QString& message);
    [[nodiscard]] QByteArray text() const;

    Sources m_sources;
    QPlainTextEdit* m_text;
    TextLabel* m_said;
    QComboBox* m_check;
    QPushButton* m_try;
    ReadingsView* m_readings;
    QPushButton* m_accept = nullptr;
    std::vector<Check> m_checks;
    QString m_name; ///< by the text as it is; empty: it is no baseline
    QTimer m_typed;
    quint64 m_generation = 0;
    Subscription m_trying;
};

/// The same text with its version one up: another text of the same number would not be told from the first.
[[nodiscard]] QByteArray withNextVersion(const QByteArray& text);

} // namespace sd
