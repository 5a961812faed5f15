#pragma once

#include "models/boundary/accounts.h"
#include "models/boundary/clock.h"
#include "models/items/serverleaves.h"
#include "widgets/common/palette.h"
#include "widgets/panels/changes/changelist.h"
#include "widgets/panels/periodbox.h"

#include <memory>
#include <set>

class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace sd {

class ChangeDetails;
class Words;

/// Who changed what in the whole estate: searched by text, time, kind and person; the selected line told whole; all
/// lines that answer as a file.
class ChangesPanel : public QWidget
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const Words& words;
        ChangeHistory& changes;
        Accounts& accounts;
        const Clock& clock;
    };

    explicit ChangesPanel(Sources sources, QWidget* parent = nullptr);

    void apply(const PictureChange& change);
    void setDensity(Density density);
    void focusSearch();
    void focusRows();
    /// All that was changed in `period`, whatever was searched for before.
    void showPeriod(Period period);
    [[nodiscard]] const Change* current() const { return m_list->current(); }
    /// The check that the selected line is about; none: it is about no check, or one that is gone.
    [[nodiscard]] CheckId currentCheck() const;

Q_SIGNALS:
    void selectionChanged();
    void serverAsked(sd::ServerId server, sd::Leaf leaf);
    void alarmAsked(sd::AlarmId alarm);
    void exported(const QString& said);
    void exportFailed(const QString& why);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildHead();
    void fillKinds();
    void followAccounts();
    void tellExport(const QString& file);
    void ask();
    void followDay(); ///< "yesterday" is another day after midnight
    void followPeople();
    void followLine();
    void open();
    [[nodiscard]] bool canOpen(const Change& change) const;
    void askForFile();
    using Gathered = std::shared_ptr<std::vector<Change>>;
    void gather(const QString& file, const Gathered& known, const std::optional<ChangePlace>& after);
    void write(const QString& file, const Gathered& changes);
    [[nodiscard]] bool isNarrowed() const;

    Sources m_sources;
    QLineEdit* m_search;
    PeriodBox* m_period;
    QComboBox* m_kind;
    QComboBox* m_who;
    QPushButton* m_export;
    ChangeList* m_list;
    ChangeDetails* m_details;
    QBoxLayout* m_halves;
    QTimer m_typed;
    std::set<QString> m_people;
    Operator m_seesAs; ///< who asked
    Subscription m_listening;
    ChangeQuestion m_exported; ///< what the file answers, while it is gathered
};

} // namespace sd
