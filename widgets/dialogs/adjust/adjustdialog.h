#pragma once

#include "models/boundary/clock.h"
#include "models/boundary/historyreader.h"
#include "models/boundary/operations.h"
#include "models/items/adjustmentdraft.h"
#include "models/words/format.h"
#include "widgets/dialogs/dialogframe.h"

#include <QTimer>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace sd {

class FieldTrouble;
class HoursEditor;
class OwnValue;
class TextLabel;
class Words;

/// Lays values of one's own over what judges a reading: where, which, and why. Says what the last 90 days would have
/// given before anything is saved.
class AdjustDialog : public Dialog
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const Words& words;
        HistoryReader& history;
        const Clock& clock;
        std::function<bool(const Adjustment& place)> mayChange;
        std::function<void(const Adjustment& wanted, const Done& done)> save;
    };
    /// `draft` knows its rules and its series is there. `place` is chosen at first, where it may be changed.
    AdjustDialog(Sources sources, AdjustmentDraft draft, const Adjustment& place, QWidget* parent = nullptr);

    void accept() override;

private:
    void buildFields();
    void buildChoices();
    void addSamples(quint8 bad, quint8 of);
    void connectFields();
    /// What lies at the chosen place already is what is changed.
    void loadPlace();
    void showPatch(const ThresholdPatch& patch);
    void showBelow();
    void useUnits(const Threshold& below);
    void follow();
    void askPast();
    void tellPast(const std::vector<PastAlarms>& past);
    [[nodiscard]] Adjustment place() const;
    [[nodiscard]] Adjustment wanted() const;
    [[nodiscard]] ThresholdPatch patch() const;
    [[nodiscard]] QString valueSaid(double value) const;

    Sources m_sources;
    AdjustmentDraft m_draft;
    MetricKey m_key;
    QString m_unit;
    bool m_isStatus;
    Adjustments m_places; ///< that may be chosen
    AdjustmentId m_known; ///< what lies at the chosen place; none: nothing
    int m_revision = 0;
    quint64 m_generation = 0;
    bool m_isLoading = false;
    QTimer m_soon; ///< a person goes on typing
    QComboBox* m_place;
    QLineEdit* m_instance;
    QComboBox* m_watched;
    OwnValue* m_warning;
    OwnValue* m_error;
    OwnValue* m_holdFor;
    QComboBox* m_samples;
    OwnValue* m_hysteresis;
    QCheckBox* m_unguarded;
    QComboBox* m_hoursKind;
    HoursEditor* m_hours;
    QLineEdit* m_reason;
    TextLabel* m_past;
    FieldTrouble* m_trouble;
    QPushButton* m_accept = nullptr;
};

} // namespace sd
