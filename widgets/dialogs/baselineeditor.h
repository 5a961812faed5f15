#pragma once

#include "models/boundary/baselineshelf.h"
#include "models/items/estatepicture.h"
#include "models/items/itemwords.h"
#include "models/items/textrowsmodel.h"
#include "widgets/dialogs/dialogframe.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace sd {

class ReadingsView;
class RowView;
class TextLabel;

/// The text of a baseline, for the site's own folder: read as the program reads it while it is typed, compared with
/// what is in force, tried on a server, saved. What is in force stays so.
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
    /// `inForce` is what it is compared with, `text` has its version counted up; `checks` are those that it can be
    /// tried with.
    BaselineEditor(const Sources& sources, SharedSheet inForce, const QByteArray& text,
                   const std::vector<const Check*>& checks, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void saved(const QString& name);

private:
    void buildText(const QByteArray& text);
    QWidget* buildFind();
    RowView* buildChanges();
    QWidget* buildTrial(const std::vector<const Check*>& checks);
    void find(bool isBackward);
    void compare(const BaselineSheet& sheet);
    void read();
    void take(const Result<SharedSheet>& said);
    void tryNow();
    void showPlace(const QString& message);
    [[nodiscard]] QByteArray text() const;

    Sources m_sources;
    SharedSheet m_inForce;
    QPlainTextEdit* m_text;
    QLineEdit* m_find;
    TextLabel* m_found;
    TextRowsModel m_changed;
    RowView* m_changes;
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
